import { normalise } from './normalise.ts';

/** A word of a text, and where it stands there. */
export interface Word {
  /** In its plainest form, never empty. */
  readonly plain: string;
  /** Code units from the beginning of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A number, or letters with what may stand among them: marks, apostrophes, joiners. */
const pattern = /\p{Nd}+|\p{L}(?:[\p{L}\p{M}\p{Cf}'’‘ʼ`´]*[\p{L}\p{M}])?/gu;

/** The words of a text in its order: hyphens part them, apostrophes do not; «5ميل» is two. */
export function tokenize(text: string): Word[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
    const plain = normalise(found);
    return plain === '' ? [] : [{ plain, start, end: start + found.length }];
  });
}
