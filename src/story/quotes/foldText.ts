import type { Sliced } from '../sliced.ts';
import { foldLetter } from './tolerances.ts';

/** A text under every tolerance, and where its letters stand in the text as it is. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text, that of the original it came from: UTF-16 units. */
  readonly origins: Int32Array;
}

/** So many units are folded between two stops: a few milliseconds on a slow phone. */
const pieceLength = 1 << 14;

export function* foldText(text: string): Sliced<FoldedText> {
  const pieces: string[] = [];
  let origins = new Int32Array(text.length);
  let length = 0;
  for (let begin = 0; begin < text.length; begin += pieceLength) {
    const codes: number[] = [];
    for (let unit = begin; unit < Math.min(text.length, begin + pieceLength); unit++) {
      const letters = foldLetter(text[unit]!);
      for (let n = 0; n < letters.length; n++) {
        codes.push(letters.charCodeAt(n));
        // A ligature is several letters: then there may be more of them than there were.
        if (length === origins.length) origins = grown(origins);
        origins[length++] = unit;
      }
    }
    for (let at = 0; at < codes.length; at += pieceLength) {
      pieces.push(String.fromCharCode(...codes.slice(at, at + pieceLength)));
    }
    yield;
  }
  return { text: pieces.join(''), origins: origins.subarray(0, length) };
}

/**
 * The part of the original that a part of the folded text (UTF-16 units) came from: with what was
 * folded away inside it, and the signs that belong to its last letter.
 */
export function originOf(
  original: string,
  { origins }: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let after = origins[end - 1]! + 1;
  // What follows a letter and is nothing by itself is a sign on it; white space is not.
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
