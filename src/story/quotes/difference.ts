import { align, tokensOf } from './align.ts';
import type { Token } from './align.ts';
import { tolerancesFor } from './tolerances.ts';
import type { Tolerance } from './tolerances.ts';

/** A part of one of two compared texts. */
export interface Piece {
  readonly words: string;
  /** True if the other text does not have these words here. */
  readonly isOnlyHere: boolean;
}

/** Words that stand in the place of others; `from` or `to` may be empty. */
export interface WordChange {
  readonly from: string;
  readonly to: string;
}

/** Two texts compared word for word. */
export interface Difference {
  readonly quote: readonly Piece[];
  readonly text: readonly Piece[];
  readonly changes: readonly WordChange[];
  /** The tolerances under which the other words count as the same. */
  readonly tolerances: readonly Tolerance[];
}

/**
 * Compares a quote with a text. `by` says whether another spelling counts as another word (`text`)
 * or as the same word (`folded`).
 */
export function differenceOf(quote: string, text: string, by: 'text' | 'folded'): Difference {
  const [here, there] = [[...tokensOf(quote)], [...tokensOf(text)]];
  const counterparts = align(
    here.map((token) => token[by]),
    there.map((token) => token[by]),
  );
  const isMatched = new Set(counterparts);
  const spellings = new Set(
    counterparts.flatMap((j, i) =>
      j === null ? [] : tolerancesFor(here[i]!.text, there[j]!.text),
    ),
  );
  return {
    quote: piecesOf(quote, here, (i) => counterparts[i] === null),
    text: piecesOf(text, there, (j) => !isMatched.has(j)),
    changes: changesOf([quote, here], [text, there], counterparts),
    tolerances: [...spellings],
  };
}

/**
 * Splits a text into pieces. Neighbouring tokens that only this text has are one piece, with the
 * white space between them.
 */
function piecesOf(
  text: string,
  tokens: readonly Token[],
  isOnlyHere: (index: number) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, isDifferent: boolean) => {
    if (to > from) pieces.push({ words: text.slice(from, to), isOnlyHere: isDifferent });
    from = to;
  };
  tokens.forEach(({ start, end }, index) => {
    if (!isOnlyHere(index)) return;
    const isContinued = index > 0 && isOnlyHere(index - 1);
    if (!isContinued) add(start, false);
    const goesOn = index + 1 < tokens.length && isOnlyHere(index + 1);
    if (!goesOn) add(end, true);
  });
  add(text.length, false);
  return pieces;
}

type Side = readonly [text: string, tokens: readonly Token[]];

function changesOf(
  [quote, here]: Side,
  [text, there]: Side,
  counterparts: readonly (number | null)[],
): WordChange[] {
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  const upTo = (nextI: number, nextJ: number) => {
    const from = wordsBetween(quote, here.slice(i, nextI));
    const to = wordsBetween(text, there.slice(j, nextJ));
    if (from || to) changes.push({ from, to });
    [i, j] = [nextI + 1, nextJ + 1];
  };
  counterparts.forEach((counterpart, index) => {
    if (counterpart !== null) upTo(index, counterpart);
  });
  upTo(here.length, there.length);
  return changes;
}

function wordsBetween(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
