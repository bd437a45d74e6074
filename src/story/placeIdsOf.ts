import type { Claim } from './schema.ts';

/** The places a claim names, each once, in its own order. */
export function placeIdsOf({ places }: Pick<Claim, 'places'>): string[] {
  return [...new Set(places.map(({ place }) => place))];
}
