import type { Found } from '../../story/search/storyIndex.ts';
import type { Hit } from '../../story/search/searchSection.ts';

export type ResultKind = keyof Found;

/** One result, and its number among all that are shown. */
export interface Option {
  readonly kind: ResultKind;
  readonly hit: Hit;
  readonly number: number;
}

/** The results of one sort, as far as they are shown. */
export interface Group {
  readonly kind: ResultKind;
  readonly options: readonly Option[];
  readonly total: number;
}

/** More of one sort is no answer: the reader types on. */
const mostOfSort = 50;

/** What was found, in the order in which it is shown and walked through. */
export function groupResults(found: Found): Group[] {
  let number = 0;
  return (['places', 'elsewhere', 'speakers', 'quotes'] as const)
    .filter((kind) => found[kind].length > 0)
    .map((kind) => ({
      kind,
      options: found[kind].slice(0, mostOfSort).map((hit) => ({ kind, hit, number: number++ })),
      total: found[kind].length,
    }));
}
