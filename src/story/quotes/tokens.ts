import { foldWords } from './tolerances.ts';

/** A word, or a mark that stands by itself; white space is none. */
export interface Token {
  readonly text: string;
  /** The same under every tolerance. */
  readonly folded: string;
  /** In UTF-16 units of the text it was found in. */
  readonly start: number;
  readonly end: number;
}

/** The tokens from one unit on, before another; a token that is only invisible is none. */
export function* tokensOf(text: string, start = 0, end = text.length): Generator<Token> {
  // Joiners and marks of direction (Cf) stand inside words, as vowel signs (M) do.
  // No word is longer: what is not a text at all shall not be one endless word.
  const token = /[\p{L}\p{M}\p{N}\p{Cf}]{1,64}|\S/gu;
  token.lastIndex = start;
  for (let found = token.exec(text); found && found.index < end; found = token.exec(text)) {
    const [words] = found;
    const folded = foldWords(words);
    if (folded === '') continue;
    yield { text: words, folded, start: found.index, end: found.index + words.length };
  }
}
