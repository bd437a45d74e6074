import type { Found } from '../../story/search/storyIndex.ts';
import type { Hit } from '../../story/search/searchSection.ts';

export type Sort = keyof Found;

/** One result, and its number among all that are shown. */
export interface Option {
  readonly sort: Sort;
  readonly hit: Hit;
  readonly number: number;
}

/** The results of one sort, as far as they are shown. */
export interface Group {
  readonly sort: Sort;
  readonly options: readonly Option[];
  readonly total: number;
}

/** More of one sort is no answer: the reader types on. */
const mostOfSort = 50;

/** What was found, in the order in which it is shown and walked through. */
export function groupsOf(found: Found): Group[] {
  let number = 0;
  return (['places', 'elsewhere', 'speakers', 'quotes'] as const)
    .filter((sort) => found[sort].length > 0)
    .map((sort) => ({
      sort,
      options: found[sort].slice(0, mostOfSort).map((hit) => ({ sort, hit, number: number++ })),
      total: found[sort].length,
    }));
}
