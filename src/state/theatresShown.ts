import type { TheatreId } from '../story/schema.ts';
import { allTheatres } from './view.ts';
import type { TheatreChoice } from './view.ts';

/** Returns the theatres for which a view's `theatre` stands: one, or all. */
export function theatresShown<T extends { readonly id: TheatreId }>(
  theatres: readonly T[],
  theatre: TheatreChoice,
): T[] {
  return theatres.filter(({ id }) => theatre === allTheatres || theatre === id);
}
