import type { Language } from '../schema.ts';
import { isArticle, withoutArticle } from './articles.ts';
import { soundOf } from './sound.ts';
import { tokenize } from './tokenize.ts';
import type { Word } from './tokenize.ts';

/**
 * A text that is searched. A `name` is found however its words are joined or written in Latin; a
 * `quote` by its words; a `context` only helps to find what a name has found.
 */
export interface SearchText {
  readonly role: 'name' | 'quote' | 'context';
  readonly language: Language;
  readonly text: string;
}

/** One thing to find. */
export interface Entry {
  readonly id: string;
  readonly texts: readonly SearchText[];
}

/** Where a term stands: the words from `start` to `end` of one text of one entry. */
export interface Posting {
  readonly entry: number;
  readonly text: number;
  /** Code units of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Term {
  readonly plain: string;
  /** How it sounds, where it may be found by that. */
  readonly sound: string | null;
  readonly postings: Posting[];
}

/** Everything of one sort that can be found, by the words it is found with. */
export interface Section {
  readonly entries: readonly Entry[];
  readonly terms: readonly Term[];
}

/** Reads every text once. */
export function buildSection(entries: readonly Entry[]): Section {
  const builder = sectionBuilder();
  builder.add(entries);
  return builder.section();
}

/** The same a few entries at a time, for those who must not be kept waiting by all of them. */
export function sectionBuilder() {
  const entries: Entry[] = [];
  const terms = new Map<string, Term>();
  const addTerm = (plain: string, role: SearchText['role'], posting: Posting) => {
    let term = terms.get(plain);
    if (!term) {
      // Running text has too many words that sound alike.
      term = { plain, sound: role === 'quote' ? null : soundOf(plain), postings: [] };
      terms.set(plain, term);
    }
    term.postings.push(posting);
  };
  return {
    add(more: readonly Entry[]): void {
      for (const each of more) {
        const entry = entries.push(each) - 1;
        each.texts.forEach(({ role, text: written }, text) => {
          const words = tokenize(role === 'name' ? withoutAsides(written) : written);
          for (const { plain, start, end } of role === 'name' ? withJoined(words) : words) {
            addTerm(plain, role, { entry, text, start, end });
            const rest = withoutArticle(plain);
            if (rest !== null) addTerm(rest, role, { entry, text, start, end });
          }
        });
      }
    },
    section: (): Section => ({ entries, terms: [...terms.values()] }),
  };
}

/** What a name says of itself in brackets is no part of it; what follows keeps its place. */
function withoutAsides(name: string): string {
  return name.replaceAll(/\([^)]*\)/g, (aside) => ' '.repeat(aside.length));
}

/** The words of a name, and up to three of them in one: أبوالخصيب, Garmatali; with articles or not. */
function withJoined(words: readonly Word[]): Word[] {
  const bare = words
    .filter(({ plain }) => !isArticle(plain))
    .map((word) => ({ ...word, plain: withoutArticle(word.plain) ?? word.plain }));
  const joined = [words, bare].flatMap((all) =>
    all.flatMap((first, i) =>
      [2, 3].flatMap((count) => {
        const run = all.slice(i, i + count);
        if (run.length < count) return [];
        const plain = run.map((word) => word.plain).join('');
        return [{ plain, start: first.start, end: run.at(-1)!.end }];
      }),
    ),
  );
  return [...words.filter(({ plain }) => !isArticle(plain)), ...joined];
}
