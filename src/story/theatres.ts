import { boundsContain } from '../geo/bounds.ts';
import type { NamedView, Theatre } from './schema.ts';
import type { Place } from './story.ts';

/** Returns the theatres, each followed by its details: every view the map jumps to but the overview. */
export function viewsOf(theatres: readonly Theatre[]): NamedView[] {
  return theatres.flatMap((theatre) => [theatre, ...(theatre.details ?? [])]);
}

/** Returns true for a place of this theatre, or one that lies wholly in this detail. */
export function isPlaceOf({ id, bounds }: NamedView, place: Place, theatres: readonly Theatre[]) {
  return theatres.some((theatre) => theatre.id === id)
    ? place.theatre === id
    : boundsContain(bounds, place.bounds);
}
