import { partsOf } from './parts.ts';
import type { ClaimId } from './schema.ts';
import type { Story } from './story.ts';

/** Returns the path of the first page that has each claim of a whole story, by claim id. */
export function claimHomes(whole: Story): ReadonlyMap<ClaimId, string> {
  const homes = partsOf(whole).flatMap(({ story: { claims, home } }) =>
    claims.map(({ id }): [ClaimId, string] => [id, home]),
  );
  // A map keeps the last entry of a key, so the reversed order keeps the first page.
  return new Map(homes.toReversed());
}
