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
