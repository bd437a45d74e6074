import { loadSiteData } from '../build/plugins/storyPlugin.ts';
import type { Story } from './story.ts';

export const { story, outlines } = loadSiteData();

/** The story told over and over, as a longer article would, with places and claims of their own. */
export function repeated(times: number): Story {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const length = story.article.codePoints;
  return {
    ...story,
    places: copies.flatMap((copy) =>
      story.places.map((place) => ({ ...place, id: `${place.id}-${copy}` })),
    ),
    claims: copies.flatMap((copy) =>
      story.claims.map(({ quote, places, ...claim }) => ({
        ...claim,
        id: `${claim.id}-${copy}`,
        quote: { ...quote, start: quote.start + copy * length, end: quote.end + copy * length },
        // The last copy's places are named by the first one's claims too.
        places: places.flatMap((about) => [
          { ...about, place: `${about.place}-${copy}` },
          ...(copy === 0 ? [{ ...about, place: `${about.place}-${times - 1}` }] : []),
        ]),
      })),
    ),
  };
}
