import { align, tokensOf } from './align.ts';
import type { FoldedText } from './foldText.ts';
import { originOf } from './foldText.ts';
import { occurrencesOf } from './positions.ts';
import type { Token } from './align.ts';
import { foldWords } from './tolerances.ts';

/** A part of a text, in its UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A passage that shares less than this of the quote's letters, in matching words, is another text.
 */
const leastShare = 0.5;
/**
 * The greatest length between the words before and after a quote, as a multiple of the quote's own.
 */
const mostBetween = 3;
/** The number of UTF-16 units searched on each side of a quote's words, for words added to it. */
const around = 300;

/**
 * Returns the passage between the words before and the words after a quote. Returns null if these
 * are missing, too short or too far apart.
 */
export function passageBetween(
  text: string,
  folded: FoldedText,
  { exact, prefix, suffix }: Words,
): Passage | null {
  const [before, after] = [foldWords(prefix), foldWords(suffix)];
  if (before.length < 8 || after.length < 8) return null;
  for (const at of occurrencesOf(folded.text, before)) {
    const start = at + before.length;
    const end = folded.text.indexOf(after, start);
    if (end > start && end - start <= exact.length * mostBetween) {
      return originOf(text, folded, start, end);
    }
  }
  return null;
}

/** One occurrence of a quote's word in the text. `nth` is the index of its token in the text. */
interface Hit extends Passage {
  readonly nth: number;
  readonly word: string;
}

/**
 * Finds for each quote the passage that has most of its words close together. The passage is null
 * if it has less than half of the quote's letters.
 */
export function passagesLike(text: string, quotes: readonly Words[]): (Passage | null)[] {
  const tokens = quotes.map(({ exact }) => [...tokensOf(exact)]);
  const hits: Hit[][] = quotes.map(() => []);
  const quotesWith = new Map<string, Hit[][]>();
  tokens.forEach((words, index) => {
    for (const word of new Set(words.map(({ folded }) => folded))) {
      if (word.length < 3) continue;
      quotesWith.set(word, [...(quotesWith.get(word) ?? []), hits[index]!]);
    }
  });
  let nth = 0;
  for (const { folded: word, start, end } of tokensOf(text)) {
    for (const list of quotesWith.get(word) ?? []) list.push({ nth, word, start, end });
    nth++;
  }
  return quotes.map((quote, index) => {
    const near = densest(hits[index]!, tokens[index]!.length);
    return near && fitted(text, tokens[index]!, quote, near);
  });
}

/**
 * Returns the stretch with the most letters in different words of the quote. It is about as many
 * tokens long as the quote.
 */
function densest(hits: readonly Hit[], tokenCount: number): Passage | null {
  const width = tokenCount * 1.4 + 6;
  const inside = new Map<string, number>();
  let best: Passage | null = null;
  let [score, bestScore, first] = [0, 0, 0];
  for (const hit of hits) {
    const count = inside.get(hit.word) ?? 0;
    inside.set(hit.word, count + 1);
    if (count === 0) score += hit.word.length;
    while (hit.nth - hits[first]!.nth > width) {
      const { word } = hits[first++]!;
      const left = inside.get(word)! - 1;
      inside.set(word, left);
      if (left === 0) score -= word.length;
    }
    if (score > bestScore) {
      bestScore = score;
      best = { start: hits[first]!.start, end: hit.end };
    }
  }
  return best;
}

/**
 * Aligns the quote with a stretch of the text and its surroundings. Returns null if the text has
 * too little of the quote.
 */
function fitted(
  text: string,
  quote: readonly Token[],
  { prefix, suffix }: Words,
  near: Passage,
): Passage | null {
  const passage = [...tokensOf(text, Math.max(0, near.start - around), near.end + around)];
  const counterparts = align(
    quote.map(({ folded }) => folded),
    passage.map(({ folded }) => folded),
  );
  const isSame = (_: unknown, i: number) => counterparts[i] !== null;
  if (lettersOf(quote.filter(isSame)) < leastShare * lettersOf(quote)) return null;
  const firstSame = counterparts.findIndex((j) => j !== null);
  const lastSame = counterparts.findLastIndex((j) => j !== null);
  // Words at the quote's ends without a counterpart stand for as many words of the text. These end
  // where the words around the quote begin.
  const [before, after] = [[...tokensOf(prefix)].at(-1), [...tokensOf(suffix)][0]];
  let from = counterparts[firstSame]!;
  let to = counterparts[lastSame]!;
  for (let missing = firstSame; missing > 0 && from > 0; missing--) {
    if (passage[from - 1]!.folded === before?.folded) break;
    from--;
  }
  for (
    let missing = quote.length - 1 - lastSame;
    missing > 0 && to < passage.length - 1;
    missing--
  ) {
    if (passage[to + 1]!.folded === after?.folded) break;
    to++;
  }
  return { start: passage[from]!.start, end: passage[to]!.end };
}

function lettersOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { folded }) => sum + folded.length, 0);
}
