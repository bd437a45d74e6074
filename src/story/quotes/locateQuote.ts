import type { Claim } from '../schema.ts';
import { codePointLength } from '../codePoints.ts';
import { foldText, originOf } from './foldText.ts';
import { occurrencesOf, positionsIn } from './positions.ts';
import { foldWords, tolerancesFor } from './tolerances.ts';
import type { Tolerance } from './tolerances.ts';

export type Quote = Claim['quote'];

export type Located =
  | {
      readonly ok: true;
      /** The quote as `data/claims.json` has it: the article's own words, not the pasted ones. */
      readonly quote: Quote;
      /** The tolerances that the pasted words need; empty if they are the same as the article's. */
      readonly tolerances: readonly Tolerance[];
    }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'nowhere' | 'several';
      /** The positions of the words in code points, if there are several; empty otherwise. */
      readonly starts: readonly number[];
    };

/** The number of the article's code points before and after a quote in `data/claims.json`. */
const contextLength = 24;

/**
 * Finds words pasted from some copy of the article in its text. Returns the entry for
 * `data/claims.json`: `exact`, the words around it, and its position in code points, the end
 * exclusive. Ignores white space around the pasted words. Returns a reason if it finds the words
 * nowhere or at several places.
 */
export function locateQuote(articleText: string, pasted: string): Located {
  const wanted = pasted.trim();
  if (foldWords(wanted) === '') return { ok: false, reason: 'empty', starts: [] };
  const exact = occurrencesOf(articleText, wanted).map((start) => ({
    start,
    end: start + wanted.length,
  }));
  const spans = exact.length > 0 ? exact : foldedSpans(articleText, wanted);
  const positions = positionsIn(articleText);
  const [span, ...others] = spans;
  if (!span) return { ok: false, reason: 'nowhere', starts: [] };
  if (others.length > 0) {
    const starts = spans.map(({ start }) => positions.toCodePoint(start));
    return { ok: false, reason: 'several', starts };
  }
  const words = articleText.slice(span.start, span.end);
  const start = positions.toCodePoint(span.start);
  const end = start + codePointLength(words);
  const before = positions.toUnit(Math.max(0, start - contextLength));
  const after = positions.toUnit(end + contextLength);
  return {
    ok: true,
    quote: {
      exact: words,
      prefix: articleText.slice(before, span.start),
      suffix: articleText.slice(span.end, after),
      start,
      end,
    },
    tolerances: tolerancesFor(words, wanted),
  };
}

function foldedSpans(text: string, wanted: string) {
  const folded = foldText(text);
  const words = foldWords(wanted);
  return occurrencesOf(folded.text, words).map((at) =>
    originOf(text, folded, at, at + words.length),
  );
}
