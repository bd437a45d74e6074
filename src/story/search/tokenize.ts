import { normalise } from './normalise.ts';

/** A word of a text, and its position there. */
export interface Word {
  /** The word in its plainest form; never empty. */
  readonly plain: string;
  /** The start in code units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Matches a number, or letters and the marks, apostrophes and joiners among them. */
const pattern = /\p{Nd}+|\p{L}(?:[\p{L}\p{M}\p{Cf}'’‘ʼ`´]*[\p{L}\p{M}])?/gu;

/**
 * Returns the words of a text in order. Hyphens separate words, apostrophes do not; «5ميل» is two
 * words.
 */
export function tokenize(text: string): Word[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
    const plain = normalise(found);
    return plain === '' ? [] : [{ plain, start, end: start + found.length }];
  });
}
