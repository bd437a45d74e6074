import { allTheatres } from './view.ts';

/** Returns the theatres for which a view's `theatre` stands: one, or all. */
export function theatresShown<T extends { readonly id: string }>(
  theatres: readonly T[],
  theatre: string,
): T[] {
  return theatres.filter(({ id }) => theatre === allTheatres || theatre === id);
}
