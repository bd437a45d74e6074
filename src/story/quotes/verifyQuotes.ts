import { codePointLength } from '../codePoints.ts';
import { differenceOf } from './difference.ts';
import type { Difference } from './difference.ts';
import { foldText, originOf } from './foldText.ts';
import type { FoldedText } from './foldText.ts';
import { passageBetween, passagesLike } from './nearestPassage.ts';
import type { Passage } from './nearestPassage.ts';
import { occurrencesOf, positionsIn } from './positions.ts';
import type { Positions } from './positions.ts';
import { foldWords, tolerancesFor } from './tolerances.ts';
import type { Tolerance } from './tolerances.ts';

/** A quote to find in a text. */
export interface QuoteToFind {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The stated start in code points, or null if none is stated. */
  readonly start: number | null;
}

/** A part of a text in code points; `end` is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The result of the search for one quote. */
export type Finding =
  /** Found to the letter at the stated position, or anywhere if none is stated. */
  | ({ readonly status: 'found' } & Span)
  /** Found to the letter, but at another position. `times` counts the occurrences. */
  | ({ readonly status: 'elsewhere'; readonly times: number } & Span)
  /** Found in another spelling or typography, which `tolerances` names. */
  | ({
      readonly status: 'tolerated';
      readonly tolerances: readonly Tolerance[];
      readonly difference: Difference;
    } & Span)
  /** Found only as a similar passage. */
  | ({ readonly status: 'differs'; readonly difference: Difference } & Span)
  | { readonly status: 'not-found' };

/** Searches a text for each quote, first to the letter, then with more and more tolerance. */
export function verifyQuotes(text: string, quotes: readonly QuoteToFind[]): Finding[] {
  const positions = positionsIn(text);
  const findings = new Map<QuoteToFind, Finding>();
  const missing = () => quotes.filter((quote) => !findings.has(quote));
  const put = (quote: QuoteToFind, finding: Finding | null) => {
    if (finding) findings.set(quote, finding);
  };
  for (const quote of quotes) put(quote, toTheLetter(text, positions, quote));
  if (missing().length > 0) {
    const folded = foldText(text);
    for (const quote of missing()) put(quote, whenFolded(text, folded, positions, quote));
    const like = missing();
    const passages = like.length > 0 ? passagesLike(text, like) : [];
    for (const [index, quote] of like.entries()) {
      const passage = passageBetween(text, folded, quote) ?? passages[index] ?? null;
      put(quote, passage && differing(text, positions, quote, passage));
    }
  }
  return quotes.map((quote) => findings.get(quote) ?? { status: 'not-found' });
}

function toTheLetter(text: string, positions: Positions, quote: QuoteToFind): Finding | null {
  const { exact, start } = quote;
  const length = codePointLength(exact);
  if (start !== null && text.startsWith(exact, positions.toUnit(start))) {
    return { status: 'found', start, end: start + length };
  }
  const all = occurrencesOf(text, exact).map((unit) => ({ start: unit, end: unit + exact.length }));
  const best = bestOf(text, positions, quote, all);
  if (!best) return null;
  const place = placeOf(positions, best);
  return start === null
    ? { status: 'found', ...place }
    : { status: 'elsewhere', ...place, times: all.length };
}

function whenFolded(
  text: string,
  folded: FoldedText,
  positions: Positions,
  quote: QuoteToFind,
): Finding | null {
  const words = foldWords(quote.exact);
  const all = occurrencesOf(folded.text, words).map((at) =>
    originOf(text, folded, at, at + words.length),
  );
  const best = bestOf(text, positions, quote, all);
  if (!best) return null;
  const there = text.slice(best.start, best.end);
  return {
    status: 'tolerated',
    ...placeOf(positions, best),
    tolerances: tolerancesFor(quote.exact, there),
    difference: differenceOf(quote.exact, there, 'text'),
  };
}

function differing(
  text: string,
  positions: Positions,
  { exact }: QuoteToFind,
  passage: Passage,
): Finding {
  const there = text.slice(passage.start, passage.end);
  const difference = differenceOf(exact, there, 'folded');
  return { status: 'differs', ...placeOf(positions, passage), difference };
}

/**
 * Returns the passage that follows the quote's own prefix, or any if none does. Of several, returns
 * the one nearest to the stated position.
 */
function bestOf(
  text: string,
  positions: Positions,
  { prefix, start }: QuoteToFind,
  all: readonly Passage[],
): Passage | undefined {
  const expected = start === null ? 0 : positions.toUnit(start);
  const isInContext = ({ start: unit }: Passage) => text.startsWith(prefix, unit - prefix.length);
  const inContext = prefix ? all.filter(isInContext) : [];
  const distance = ({ start: unit }: Passage) => Math.abs(unit - expected);
  return (inContext.length > 0 ? inContext : all).toSorted((a, b) => distance(a) - distance(b))[0];
}

function placeOf(positions: Positions, { start, end }: Passage): Span {
  return { start: positions.toCodePoint(start), end: positions.toCodePoint(end) };
}
