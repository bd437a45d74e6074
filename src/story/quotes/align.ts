import { foldWords } from './tolerances.ts';

/** A word, or a mark that stands by itself; white space is not a token. */
export interface Token {
  readonly text: string;
  /** The token folded under every tolerance. */
  readonly folded: string;
  /** The start in UTF-16 units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Yields the tokens that begin between two UTF-16 units, `end` exclusive. Skips tokens that fold to
 * nothing, such as invisible marks.
 */
export function* tokensOf(text: string, start = 0, end = text.length): Generator<Token> {
  // Joiners and marks of direction (Cf) stand inside words, as vowel signs (M) do. The limit of 64
  // keeps input that is not a text from becoming one endless word.
  const token = /[\p{L}\p{M}\p{N}\p{Cf}]{1,64}|\S/gu;
  token.lastIndex = start;
  for (let found = token.exec(text); found && found.index < end; found = token.exec(text)) {
    const [words] = found;
    const folded = foldWords(words);
    if (folded === '') continue;
    yield { text: words, folded, start: found.index, end: found.index + words.length };
  }
}

/** The cost of leaving out a token on either side, in matching letters. */
const gap = 0.5;

/**
 * Aligns a quote's words with those of a longer passage. As many letters as possible match, in
 * order and close together; the rest of the passage, before and after, costs nothing. Returns for
 * each word of the quote the index of its counterpart, or null.
 */
export function align(
  quote: readonly string[],
  passage: readonly string[],
): readonly (number | null)[] {
  const width = passage.length + 1;
  const scores = new Float64Array((quote.length + 1) * width);
  const at = (i: number, j: number) => scores[i * width + j]!;
  const isSame = (i: number, j: number) => quote[i - 1] === passage[j - 1];
  const best = (i: number, j: number) =>
    Math.max(
      at(i - 1, j) - gap,
      j > 0 ? at(i, j - 1) - gap : -Infinity,
      j > 0 && isSame(i, j) ? at(i - 1, j - 1) + quote[i - 1]!.length : -Infinity,
    );
  for (let i = 1; i <= quote.length; i++) {
    for (let j = 0; j < width; j++) scores[i * width + j] = best(i, j);
  }

  const counterparts: (number | null)[] = quote.map(() => null);
  const last = scores.subarray(quote.length * width);
  let [i, j] = [quote.length, last.indexOf(Math.max(...last))];
  while (i > 0) {
    if (j > 0 && isSame(i, j) && at(i, j) === at(i - 1, j - 1) + quote[i - 1]!.length) {
      counterparts[--i] = --j;
    } else if (at(i, j) === at(i - 1, j) - gap) i--;
    else j--;
  }
  return counterparts;
}
