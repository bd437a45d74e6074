import { isArticle, withoutArticle } from './articles.ts';
import { soundOf } from './sound.ts';
import { isOneTypo } from './isOneTypo.ts';
import type { Posting, Section, SearchText, Term } from './section.ts';
import { tokenize } from './tokenize.ts';

/** What was found, and the text that shows best why. */
export interface Hit {
  readonly id: string;
  /** The smaller the closer; 0 is word for word. */
  readonly distance: number;
  readonly text: SearchText;
  /** The parts of the text that were asked for, in order, apart from each other. */
  readonly marks: readonly Mark[];
}

/** Code units of the text, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A word that was asked for, in the ways it may be meant. */
interface Asked {
  readonly plain: readonly string[];
  readonly sound: string | null;
}

/** How a word is found, the closer the smaller. */
const closeness = { same: 0, begins: 1, sound: 2, soundBegins: 3, typo: 4 } as const;
/** Shorter words have too many neighbours. */
const leastForTypo = 4;
/** Sounds say less than letters. */
const leastForSound = 3;
const leastForSoundTypo = 5;

/** The words of a query; articles are left out where a name follows. */
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
 * What has every word that was asked for; `inPart`: where nothing has, what has most of them. Slips
 * count only for words that are nowhere as written. Ordered by closeness, then as given.
 */
export function searchSection(
  section: Section,
  asked: readonly Asked[],
  { inPart = false } = {},
): Hit[] {
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

/** A word that was asked for (its number), found somewhere; they come in the order of the words. */
interface Touch {
  readonly word: number;
  readonly distance: number;
  readonly posting: Posting;
}

const isWordForWord = ({ distance }: Touch) => distance === closeness.same;

/** How many of the words that were asked for; touches come in their order. */
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

/** An entry by the text that shows best why it was found; none where only context was. */
function hitOf({ entries }: Section, entry: number, touches: readonly Touch[]): Hit[] {
  const { id, texts } = entries[entry]!;
  const all = countWords(touches);
  const sum = sumOf(touches);
  let best: { hit: Hit; words: number; sum: number } | null = null;
  for (const [i, text] of texts.entries()) {
    const here = touches.filter(({ posting }) => posting.text === i);
    if (text.role === 'context' || here.length === 0) continue;
    const [words, sumHere] = [countWords(here), sumOf(here)];
    if (best && (words < best.words || (words === best.words && sumHere >= best.sum))) continue;
    const marks = mergeMarks(here.map(({ posting }) => posting));
    // What only other texts of the entry have is a little further off. A name with nothing left over
    // is closer than a longer one; the length of a quote says nothing.
    const left = text.role === 'name' ? shareLeft(text.text, marks) : 0;
    best = { hit: { id, distance: sum + all - words + left, text, marks }, words, sum: sumHere };
  }
  return best ? [best.hit] : [];
}

/** The share of a name that was not asked for. */
function shareLeft({ length }: string, marks: readonly Mark[]): number {
  return 1 - marks.reduce((sum, { start, end }) => sum + end - start, 0) / length;
}

/** How far off the words are, each where it is closest. */
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

/** In order and apart; where a word was found alone and joined with others, alone. */
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
