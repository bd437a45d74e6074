import { cutText } from './codePoints.ts';
import type { AboutPlace, Claim, Layer, PlaceId, SpeakerId } from './schema.ts';
import type { Story } from './story.ts';

/** Returns the ids of the places that a claim names, each once, in the claim's order. */
export function placeIdsOf({ places }: Pick<Claim, 'places'>): PlaceId[] {
  return [...new Set(places.map(({ place }) => place))];
}

/**
 * Returns the claims that name each place of the story, by place id, in the order of the article.
 */
export function claimsByPlace({ claims, places }: Story): ReadonlyMap<PlaceId, readonly Claim[]> {
  const byPlace = new Map(places.map(({ id }): [PlaceId, Claim[]] => [id, []]));
  for (const claim of claims) {
    for (const id of placeIdsOf(claim)) byPlace.get(id)?.push(claim);
  }
  return byPlace;
}

/**
 * Returns the story as one speaker tells it: that speaker's claims and the places they name.
 * Derived from it, a place has only the layers that this speaker gives it.
 */
export function filterBySpeaker(story: Story, speaker: SpeakerId): Story {
  const claims = story.claims.filter((claim) => claim.speaker === speaker);
  const named = new Set(claims.flatMap(({ places }) => places.map(({ place }) => place)));
  return { ...story, claims, places: story.places.filter(({ id }) => named.has(id)) };
}

/**
 * Returns the layers that show a claim's statement about a place. No other rule gives a place its
 * colour.
 */
export function layersShowing(
  layers: readonly Layer[],
  { relation, ground }: Pick<AboutPlace, 'relation' | 'ground'>,
): Layer[] {
  return layers.filter(({ shows }) =>
    shows.some(
      (shown) =>
        shown.relation === relation && (shown.ground === undefined || shown.ground === ground),
    ),
  );
}

/**
 * Returns the layers that show a claim, in the order of the legend. The array is empty if the claim
 * colours no place.
 */
export function layersOfClaim({ layers }: Pick<Story, 'layers'>, claim: Claim): Layer[] {
  const shown = new Set(claim.places.flatMap((about) => layersShowing(layers, about)));
  return layers.filter((layer) => shown.has(layer));
}

/**
 * Returns the words of a claim for running text: the article's or our translation. Only direct
 * quotes get quotation marks, because reported speech is never shown as a quotation. The result
 * takes at most `most` code points; a mark inside the quotation marks stands for words left out.
 */
export function quotedWords(
  { mode, quote, translation }: Claim,
  language: 'en' | 'ar',
  most = Infinity,
): string {
  const text = language === 'ar' ? quote.exact : translation.en;
  if (mode !== 'direct') return cutText(text, most);
  const [open, close] = language === 'ar' ? ['«', '»'] : ['“', '”'];
  return `${open}${cutText(text, most - 2)}${close}`;
}
