import type { Steps } from './steps.ts';
import { foldLetter } from './tolerances.ts';

/** A text under every tolerance, and where its letters stand in the text as it is. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text, that of the original it came from: UTF-16 units. */
  readonly origins: Int32Array;
}

/** So many units are folded between two stops: a few milliseconds on a slow phone. */
const pieceLength = 1 << 16;

export function* foldText(text: string): Steps<FoldedText> {
  const pieces: string[] = [];
  const origins: Int32Array[] = [];
  for (let begin = 0; begin < text.length; begin += pieceLength) {
    const end = Math.min(text.length, begin + pieceLength);
    let piece = '';
    const from: number[] = [];
    for (let unit = begin; unit < end; unit++) {
      const letters = foldLetter(text[unit]!);
      piece += letters;
      for (let n = 0; n < letters.length; n++) from.push(unit);
    }
    pieces.push(piece);
    origins.push(Int32Array.from(from));
    yield;
  }
  return { text: pieces.join(''), origins: joined(origins) };
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

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
