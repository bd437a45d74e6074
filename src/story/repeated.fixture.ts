import { asId } from './asId.fixture.ts';
import type { ClaimId, PlaceId } from './schema.ts';
import { story } from './story.fixture.ts';
import type { Story } from './story.ts';

/**
 * Returns the story repeated several times, as a longer article would be. Each copy has places and
 * claims of its own.
 */
export function repeated(times: number): Story {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const length = story.article.codePoints;
  return {
    ...story,
    places: copies.flatMap((copy) =>
      story.places.map((place) => ({ ...place, id: asId<PlaceId>(`${place.id}-${copy}`) })),
    ),
    claims: copies.flatMap((copy) =>
      story.claims.map(({ quote, places, ...claim }) => ({
        ...claim,
        id: asId<ClaimId>(`${claim.id}-${copy}`),
        quote: { ...quote, start: quote.start + copy * length, end: quote.end + copy * length },
        // The claims of the first copy also name the places of the last one.
        places: places.flatMap((about) => [
          { ...about, place: asId<PlaceId>(`${about.place}-${copy}`) },
          ...(copy === 0
            ? [{ ...about, place: asId<PlaceId>(`${about.place}-${times - 1}`) }]
            : []),
        ]),
      })),
    ),
  };
}
