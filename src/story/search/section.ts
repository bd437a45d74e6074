import type { Language } from '../schema.ts';
import { isArticle, withoutArticle, soundOf } from './matching.ts';
import { tokenize } from './tokenize.ts';
import type { Word } from './tokenize.ts';

/**
 * A text to search. A `name` is found however its words are joined or written in Latin, a `quote`
 * by its words. A `context` counts only if another text of its entry is found.
 */
export interface SearchText {
  readonly role: 'name' | 'quote' | 'context';
  readonly language: Language;
  readonly text: string;
}

/** One item that can be found. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  readonly texts: readonly SearchText[];
}

/** An occurrence of a term in one text of one entry. `entry` and `text` are indices. */
export interface Posting {
  readonly entry: number;
  readonly text: number;
  /** The start in code units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Term {
  readonly plain: string;
  /** The sound of the term, or null if it is not found by sound. */
  readonly sound: string | null;
  readonly postings: Posting[];
}

/** All items of one kind that can be found, and the terms by which they are found. */
export interface Section<Id extends string = string> {
  readonly entries: readonly Entry<Id>[];
  readonly terms: readonly Term[];
}

/** Builds a section, reading every text once. */
export function buildSection<Id extends string>(entries: readonly Entry<Id>[]): Section<Id> {
  const builder = sectionBuilder<Id>();
  builder.add(entries);
  return builder.section();
}

/** Builds a section a few entries at a time, so that many entries do not block the page. */
export function sectionBuilder<Id extends string>() {
  const entries: Entry<Id>[] = [];
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
    add(more: readonly Entry<Id>[]): void {
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
    section: (): Section<Id> => ({ entries, terms: [...terms.values()] }),
  };
}

/**
 * Replaces asides in brackets, which are not part of a name, with spaces. The words after them keep
 * their position.
 */
function withoutAsides(name: string): string {
  return name.replaceAll(/\([^)]*\)/g, (aside) => ' '.repeat(aside.length));
}

/**
 * Returns the words of a name, and two or three of them in one: أبوالخصيب, Garmatali. Joins them
 * with their articles and without.
 */
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
