import { codePointIndexOf, codePointLength, sliceOf } from '../codePoints.ts';
import type { Claim } from '../schema.ts';
import type { Problem } from './problem.ts';
import type { ReadableData } from './dataFiles.ts';

const file = 'data/claims.json';

/**
 * Checks the quotes without the article. Each must be as long as its positions say, and must not
 * begin before the one above it ends.
 */
export function checkQuotes(claims: readonly Claim[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { quote }] of claims.entries()) {
    const length = codePointLength(quote.exact);
    if (quote.end - quote.start !== length) {
      problems.push({
        file,
        at: `/${index}/quote/end`,
        message: `From ${quote.start} to ${quote.end} are ${quote.end - quote.start} code points, but “exact” has ${length}.`,
        fix: `Correct start or end (${quote.start + length} if the start is right), or the words.`,
      });
    }
    const before = claims[index - 1]?.quote;
    if (before && quote.start < before.end) {
      problems.push({
        file,
        at: `/${index}/quote/start`,
        message: `The quote begins at ${quote.start}, before the one above it ends (${before.end}).`,
        fix: 'Keep the claims in the order of the article; words that a claim has already are not quoted again: add the place to that claim.',
      });
    }
  }
  return problems;
}

/**
 * Lays the quotes and the words around them side by side by their positions. Where two of them
 * cover the same spot of the article, they must have the same letters there. This finds a slip of
 * one letter even when the article itself is not at hand.
 */
export function checkMosaic(claims: readonly Claim[]): Problem[] {
  const laid = new Map<number, { letter: string; by: string }>();
  const problems: Problem[] = [];
  for (const [index, { quote }] of claims.entries()) {
    const pieces = [
      ['exact', quote.start, quote.exact],
      ['prefix', quote.start - codePointLength(quote.prefix), quote.prefix],
      ['suffix', quote.end, quote.suffix],
    ] as const;
    for (const [key, start, words] of pieces) {
      const pointer = `/${index}/quote/${key}`;
      const letters = [...words];
      const clash = letters.findIndex((letter, offset) => {
        const there = laid.get(start + offset);
        return start + offset < 0 || (there !== undefined && there.letter !== letter);
      });
      if (clash >= 0) {
        const other = laid.get(start + clash);
        problems.push({
          file,
          at: pointer,
          message: other
            ? `At code point ${start + clash} it has “${letters[clash]}” where ${other.by} has “${other.letter}”.`
            : 'It would begin before the text does.',
          fix: 'Copy the words again from the article, and count start and end again.',
        });
        continue;
      }
      letters.forEach((letter, offset) => laid.set(start + offset, { letter, by: pointer }));
    }
  }
  return problems;
}

/** The article itself, as the caller has read it from a file. */
export interface ArticleText {
  readonly file: string;
  readonly text: string;
  /** The SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Checks the quotes and the printed names of the speakers against the article's text. Also checks
 * the text against `article.json`.
 */
export function checkArticle(data: ReadableData, article: ArticleText): Problem[] {
  const problems: Problem[] = [];
  const { text } = article;
  const slice = sliceOf(text);
  const expected = data['data/article.json'];
  if (expected) {
    const at = 'data/article.json';
    const length = codePointLength(text);
    const useSameCopy =
      'Use the copy of the article the quotes were taken from, byte for byte: one line break more is another text.';
    if (expected.sha256 !== article.sha256) {
      problems.push({
        file: at,
        at: '/sha256',
        message: `${article.file} has the sha256 ${article.sha256}, not ${expected.sha256}.`,
        fix: useSameCopy,
      });
    }
    if (expected.codePoints !== length) {
      problems.push({
        file: at,
        at: '/codePoints',
        message: `${article.file} has ${length} code points, not ${expected.codePoints}.`,
        fix: useSameCopy,
      });
    }
    if (!text.includes(expected.title.exact)) {
      problems.push(notInArticle(at, '/title/exact', expected.title.exact));
    }
  }
  for (const [index, { quote }] of (data['data/claims.json'] ?? []).entries()) {
    const pointer = `/${index}/quote`;
    if (slice(quote.start, quote.end) !== quote.exact) {
      const found = codePointIndexOf(text, quote.exact);
      problems.push({
        file,
        at: `${pointer}/exact`,
        message: `The article has other words at ${quote.start}–${quote.end}: “${slice(quote.start, quote.end)}”.`,
        fix:
          found < 0
            ? 'The words are nowhere in the article: copy them again, letter for letter.'
            : `The words stand at ${found}–${found + codePointLength(quote.exact)}: correct start and end.`,
      });
      continue;
    }
    const prefixStart = quote.start - codePointLength(quote.prefix);
    const around = [
      ['prefix', slice(Math.max(0, prefixStart), quote.start)],
      ['suffix', slice(quote.end, quote.end + codePointLength(quote.suffix))],
    ] as const;
    for (const [key, words] of around) {
      if (quote[key] === words) continue;
      problems.push({
        file,
        at: `${pointer}/${key}`,
        message: `The article has “${words}” there.`,
        fix: `Copy these words into “${key}”.`,
      });
    }
  }
  for (const [index, { asPrinted }] of (data['data/speakers.json'] ?? []).entries()) {
    if (asPrinted !== undefined && !text.includes(asPrinted)) {
      problems.push(notInArticle('data/speakers.json', `/${index}/asPrinted`, asPrinted));
    }
  }
  return problems;
}

function notInArticle(at: string, pointer: string, words: string): Problem {
  return {
    file: at,
    at: pointer,
    message: `The article does not have the words “${words}”.`,
    fix: 'Copy them again from the article, spelling and all.',
  };
}
