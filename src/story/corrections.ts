import type { ClaimId, Correction, PlaceId } from './schema.ts';
import type { Story } from './story.ts';

/** Returns the corrections about a place, the newest first. */
export function correctionsOfPlace({ corrections }: Story, place: PlaceId): Correction[] {
  return corrections.filter(({ places }) => places.includes(place));
}

/** Returns the corrections of a claim, the newest first. */
export function correctionsOfClaim({ corrections }: Story, claim: ClaimId): Correction[] {
  return corrections.filter(({ claims }) => claims.includes(claim));
}
