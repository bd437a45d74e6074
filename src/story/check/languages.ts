import { allLanguages } from '../schemaParts.ts';
import type { Language } from '../schemaParts.ts';
import type { DataFiles } from './dataFiles.ts';
import { jsonPointer } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * The keys whose texts belong to one language by nature, so no other language needs them. Their
 * words are the article's, or ours for readers of that language. A geometry has no texts, only
 * thousands of coordinates.
 */
const notLocalized = new Set(['translation', 'otherNames', 'geometry']);

/**
 * Returns the languages of the story. Returns all languages if `data/story.json` cannot be read.
 */
export function languagesOf(files: DataFiles): readonly Language[] {
  try {
    const { languages } = JSON.parse(String(files.get('data/story.json'))) as {
      languages: readonly Language[];
    };
    const known = allLanguages.filter((each) => languages.includes(each));
    return known.length > 0 ? known : allLanguages;
  } catch {
    return allLanguages;
  }
}

/** Finds texts that a reader of one of the story's languages would miss. */
export function checkLanguages(
  file: string,
  value: unknown,
  languages: readonly Language[],
): Problem[] {
  return [...localizedIn(value)].flatMap(({ path, texts }) =>
    languages
      .filter((language) => texts[language] === undefined)
      .map((language) => ({
        file,
        at: jsonPointer([...path, language]),
        message: `The text is missing in “${language}”, a language of this story.`,
        fix: 'Add it; every text is there in each language of data/story.json.',
      })),
  );
}

/**
 * Returns a copy with a text in every language, so that no code asks which ones a story has. A
 * missing text repeats the one in the first language; no page shows it.
 */
export function fillLanguages<T>(value: T, languages: readonly Language[]): T {
  const filled = JSON.parse(JSON.stringify(value)) as T;
  for (const { texts } of localizedIn(filled)) {
    for (const language of allLanguages) texts[language] ??= texts[languages[0]!];
  }
  return filled;
}

type Texts = Partial<Record<Language, unknown>>;

/** Yields every object whose keys are languages, with its path. */
function* localizedIn(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; texts: Texts }> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const isLocalized =
    keys.length > 0 && keys.every((key) => (allLanguages as readonly string[]).includes(key));
  if (isLocalized) yield { path, texts: value as Texts };
  else {
    for (const [key, inner] of Object.entries(value)) {
      if (!notLocalized.has(key)) yield* localizedIn(inner, [...path, key]);
    }
  }
}
