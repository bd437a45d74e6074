import { placeIdsOf } from './placeIdsOf.ts';
import type { Claim } from './schema.ts';
import type { Story } from './story.ts';

/**
 * Returns the claims that name each place of the story, by place id, in the order of the article.
 */
export function claimsByPlace({ claims, places }: Story): ReadonlyMap<string, readonly Claim[]> {
  const byPlace = new Map(places.map(({ id }): [string, Claim[]] => [id, []]));
  for (const claim of claims) {
    for (const id of placeIdsOf(claim)) byPlace.get(id)?.push(claim);
  }
  return byPlace;
}
