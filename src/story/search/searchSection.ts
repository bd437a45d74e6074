import { isArticle, withoutArticle, soundOf, isOneTypo } from './matching.ts';
import type { Posting, Section, SearchText, Term } from './section.ts';
import { tokenize } from './tokenize.ts';

/** A search result, with the text that best shows why it was found. */
export interface Hit<Id extends string = string> {
  readonly id: Id;
  /** The distance from the query: smaller is closer, and 0 is word for word. */
  readonly distance: number;
  readonly text: SearchText;
  /** The parts of the text that match the query, in order and apart from each other. */
  readonly marks: readonly Mark[];
}

/** A part of a text in code units; `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A word of the query, in the ways in which it may be meant. */
interface Asked {
  readonly plain: readonly string[];
  readonly sound: string | null;
}

/** The distance of a word by the way in which it is found; smaller is closer. */
const closeness = { same: 0, begins: 1, sound: 2, soundBegins: 3, typo: 4 } as const;
/** The least length of a word for a slip: shorter words have too many neighbours. */
const leastForTypo = 4;
/** The least length of a sound: sounds say less than letters. */
const leastForSound = 3;
const leastForSoundTypo = 5;

/** Returns the words of a query, without articles that stand before another word. */
export function queryTokens(query: string): Asked[] {
  const words = tokenize(query);
  return words
    .filter(({ plain }, i) => !isArticle(plain) || i === words.length - 1)
    .map(({ plain }) => {
      const rest = withoutArticle(plain);
      return { plain: rest === null ? [plain] : [plain, rest], sound: soundOf(plain) };
    });
}

/**
 * Returns the entries that have every word of the query. With `inPart`, if no entry has all,
 * returns those that have the most and have one as written. Slips count only for words that are
 * found in no closer way. Entries are ordered by distance, then as given.
 */
export function searchSection<Id extends string>(
  section: Section<Id>,
  asked: readonly Asked[],
  { inPart = false } = {},
): Hit<Id>[] {
  const found = new Map<number, Touch[]>();
  asked.forEach((word, at) => {
    for (const touch of touchesOf(section.terms, word, at)) {
      const { entry } = touch.posting;
      const touches = found.get(entry);
      if (touches) touches.push(touch);
      else found.set(entry, [touch]);
    }
  });
  const most = [...found.values()].reduce((n, touches) => Math.max(n, countWords(touches)), 0);
  const isPart = most < asked.length;
  if (isPart && !inPart) return [];
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .filter(([, touches]) => countWords(touches) === most)
    .filter(([, touches]) => !isPart || touches.some(isWordForWord))
    .flatMap(([entry, touches]) => hitOf(section, entry, touches))
    .toSorted((a, b) => a.distance - b.distance);
}

/**
 * A query word found in one text. `word` is its index in the query, and touches come in that order.
 */
interface Touch {
  readonly word: number;
  readonly distance: number;
  readonly posting: Posting;
}

const isWordForWord = ({ distance }: Touch) => distance === closeness.same;

/** Counts the query words among touches, which must be in the order of the words. */
function countWords(touches: readonly Touch[]): number {
  return touches.filter(({ word }, i) => word !== touches[i - 1]?.word).length;
}

function touchesOf(terms: readonly Term[], asked: Asked, word: number): Touch[] {
  const touches = terms.flatMap((term) => {
    const distance = distanceOf(asked, term);
    return distance === null ? [] : term.postings.map((posting) => ({ word, distance, posting }));
  });
  const faithful = touches.filter(({ distance }) => distance < closeness.typo);
  return faithful.length > 0 ? faithful : touches;
}

function distanceOf({ plain, sound }: Asked, term: Term): number | null {
  if (plain.includes(term.plain)) return closeness.same;
  if (plain.some((word) => term.plain.startsWith(word))) return closeness.begins;
  if (sound !== null && term.sound !== null) {
    if (sound.length >= leastForSound) {
      if (sound === term.sound) return closeness.sound;
      if (term.sound.startsWith(sound)) return closeness.soundBegins;
    }
    if (sound.length >= leastForSoundTypo && isOneTypo(sound, term.sound)) return closeness.typo;
  }
  const isTypo = plain.some((word) => word.length >= leastForTypo && isOneTypo(word, term.plain));
  return isTypo ? closeness.typo : null;
}

/**
 * Returns an entry with the text that best shows why it was found. Returns an empty array if only
 * context was found.
 */
function hitOf<Id extends string>(
  { entries }: Section<Id>,
  entry: number,
  touches: readonly Touch[],
): Hit<Id>[] {
  const { id, texts } = entries[entry]!;
  const all = countWords(touches);
  const sum = sumOf(touches);
  let best: { hit: Hit<Id>; words: number; sum: number } | null = null;
  for (const [i, text] of texts.entries()) {
    const here = touches.filter(({ posting }) => posting.text === i);
    if (text.role === 'context' || here.length === 0) continue;
    const [words, sumHere] = [countWords(here), sumOf(here)];
    if (best && (words < best.words || (words === best.words && sumHere >= best.sum))) continue;
    const marks = mergeMarks(here.map(({ posting }) => posting));
    // A word that only other texts of the entry have adds a little distance. A name with nothing
    // left over is closer than a longer one; the length of a quote says nothing.
    const left = text.role === 'name' ? shareLeft(text.text, marks) : 0;
    best = { hit: { id, distance: sum + all - words + left, text, marks }, words, sum: sumHere };
  }
  return best ? [best.hit] : [];
}

/** Returns the share of a name that does not match the query, from 0 to 1. */
function shareLeft({ length }: string, marks: readonly Mark[]): number {
  return 1 - marks.reduce((sum, { start, end }) => sum + end - start, 0) / length;
}

/** Returns the sum of the words' distances, each where it is closest. */
function sumOf(touches: readonly Touch[]): number {
  let sum = 0;
  let closest = 0;
  touches.forEach(({ word, distance }, i) => {
    if (word === touches[i - 1]?.word) closest = Math.min(closest, distance);
    else {
      sum += closest;
      closest = distance;
    }
  });
  return sum + closest;
}

/**
 * Returns the marks in order and apart. If a word was found alone and joined with others, keeps the
 * mark of the word alone.
 */
function mergeMarks(postings: readonly Posting[]): Mark[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of postings.toSorted((a, b) => a.end - b.end || b.start - a.start)) {
    const last = marks.at(-1);
    if (last && start <= last.start) continue;
    if (last && start < last.end) last.end = end;
    else marks.push({ start, end });
  }
  return marks;
}
