import { allTheatres } from './view.ts';

/** The theatres that a view's `theatre` stands for: one, or all. */
export function theatresShown<T extends { readonly id: string }>(
  theatres: readonly T[],
  theatre: string,
): T[] {
  return theatres.filter(({ id }) => theatre === allTheatres || theatre === id);
}
