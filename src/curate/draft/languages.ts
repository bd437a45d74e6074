import { allLanguages } from '../../story/schemaParts.ts';
import type { Language } from '../../story/schemaParts.ts';
import { listAt, textAt, valueAt } from './valueAt.ts';
import type { Path } from './valueAt.ts';
import type { Values } from './values.ts';

/** The name of each language in that language. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية' };

/** Returns the story's languages, or all known ones while they cannot be read. */
export function languagesIn(values: Values): readonly Language[] {
  const named = listAt(values.get('data/story.json'), ['languages']);
  const known = allLanguages.filter((each) => named.includes(each));
  return known.length > 0 ? known : allLanguages;
}

/** Returns an empty text for each of these languages. */
export function blankWords(languages: readonly Language[]): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [language, '']));
}

/** Returns the words at a path in the first language that has any. */
export function wordsAt(root: unknown, path: Path): string {
  const texts = valueAt(root, path);
  const language = allLanguages.find((each) => textAt(texts, [each]) !== '');
  return language === undefined ? '' : textAt(texts, [language]);
}
