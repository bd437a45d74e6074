import type { AboutPlace, Claim } from '../story/schema.ts';
import type { Place } from '../story/story.ts';
import type { ExportContext } from './exportContext.ts';

/** A claim and one of the places it is about. A claim about no place has one row with nulls. */
export interface Row {
  readonly claim: Claim;
  readonly about: AboutPlace | null;
  readonly place: Place | null;
}

export function rowsOf({ story, derived }: ExportContext): Row[] {
  return story.claims.flatMap((claim): Row[] =>
    claim.places.length === 0
      ? [{ claim, about: null, place: null }]
      : claim.places.map((about) => ({
          claim,
          about,
          place: derived.placeById.get(about.place)!,
        })),
  );
}
