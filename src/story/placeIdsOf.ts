import type { Claim } from './schema.ts';

/** Returns the ids of the places that a claim names, each once, in the claim's order. */
export function placeIdsOf({ places }: Pick<Claim, 'places'>): string[] {
  return [...new Set(places.map(({ place }) => place))];
}
