import type { Found } from '../../story/search/storyIndex.ts';

export type ResultKind = keyof Found;

/** One result, with its number among all results shown. */
export type Option = {
  readonly [Kind in ResultKind]: {
    readonly kind: Kind;
    readonly hit: Found[Kind][number];
    readonly number: number;
  };
}[ResultKind];

/** The results of one kind that the list shows, and their total number. */
export interface Group {
  readonly kind: ResultKind;
  readonly options: readonly Option[];
  readonly total: number;
}

/** The most results shown of one kind: with more, the reader has to refine the query. */
const mostOfSort = 50;

/** Groups the results in the order in which the list shows them and the keys reach them. */
export function groupResults(found: Found): Group[] {
  let number = 0;
  return (['places', 'elsewhere', 'speakers', 'quotes'] as const)
    .filter((kind) => found[kind].length > 0)
    .map((kind) => ({
      kind,
      options: found[kind]
        .slice(0, mostOfSort)
        .map((hit) => ({ kind, hit, number: number++ }) as Option),
      total: found[kind].length,
    }));
}
