import { foldLetter } from './tolerances.ts';

/** A text folded under every tolerance, and the positions of its letters in the original. */
export interface FoldedText {
  readonly text: string;
  /**
   * The unit of the original from which each unit of the folded text came. Both are UTF-16 units.
   */
  readonly origins: Int32Array;
}

/** The number of units folded at a time, because a call takes some ten thousand arguments at most. */
const pieceLength = 1 << 14;

export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  let origins = new Int32Array(text.length);
  let length = 0;
  for (let begin = 0; begin < text.length; begin += pieceLength) {
    const codes: number[] = [];
    for (let unit = begin; unit < Math.min(text.length, begin + pieceLength); unit++) {
      const letters = foldLetter(text[unit]!);
      for (let n = 0; n < letters.length; n++) {
        codes.push(letters.charCodeAt(n));
        // A ligature becomes several letters, so the folded text may be longer than the original.
        if (length === origins.length) origins = grown(origins);
        origins[length++] = unit;
      }
    }
    for (let at = 0; at < codes.length; at += pieceLength) {
      pieces.push(String.fromCharCode(...codes.slice(at, at + pieceLength)));
    }
  }
  return { text: pieces.join(''), origins: origins.subarray(0, length) };
}

/**
 * Returns the part of the original from which a part of the folded text came, both in UTF-16 units.
 * It includes anything inside that was folded away, and the signs on its last letter.
 */
export function originOf(
  original: string,
  { origins }: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let after = origins[end - 1]! + 1;
  // A character after a letter that folds to nothing is a sign on it, unless it is white space.
  while (after < original.length && isSign(original[after]!)) after++;
  return { start: origins[start]!, end: after };
}

function isSign(letter: string): boolean {
  return foldLetter(letter) === '' && !/\s/.test(letter);
}

function grown(origins: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(origins.length * 2);
  larger.set(origins);
  return larger;
}
