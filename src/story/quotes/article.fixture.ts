import { existsSync, readFileSync } from 'node:fs';
import { loadSiteData } from '../../build/siteData.ts';
import type { Claim } from '../schema.ts';

export const { story } = loadSiteData();

/** The path of the article, where a copy lies beside the project. */
const articleFile = '../shared/source/article.ar.txt';

/**
 * Returns a stand-in for the article, which is not part of the project. It has the title, the
 * quotes and the words around them at their positions, and filling elsewhere.
 */
export function standInText(
  title: string,
  quotes: readonly Claim['quote'][],
  codePoints: number,
): string {
  const letters = Array.from({ length: codePoints }, (_, at) => 'حشو '[at % 4]!);
  const lay = (words: string, start: number) => {
    [...words].forEach((letter, offset) => {
      letters[start + offset] = letter;
    });
  };
  lay(title, 0);
  for (const { exact, prefix, suffix, start, end } of quotes) {
    lay(prefix, start - [...prefix].length);
    lay(exact, start);
    lay(suffix, end);
  }
  return letters.join('');
}

/** Returns the texts that have every quote at its position, each with a name. */
export function articleTexts(): [name: string, text: string][] {
  const { title, codePoints } = story.article;
  const quotes = story.claims.map(({ quote }) => quote);
  const texts: [string, string][] = [
    ['the stand-in', standInText(title.exact, quotes, codePoints)],
  ];
  if (existsSync(articleFile)) texts.push(['the article', readFileSync(articleFile, 'utf8')]);
  return texts;
}
