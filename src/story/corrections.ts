import type { Correction } from './schema.ts';
import type { Story } from './story.ts';

/** The corrections of what is said of a place, the newest first. */
export function correctionsOfPlace({ corrections }: Story, place: string): Correction[] {
  return corrections.filter(({ places }) => places.includes(place));
}

/** The corrections of a claim, the newest first. */
export function correctionsOfClaim({ corrections }: Story, claim: string): Correction[] {
  return corrections.filter(({ claims }) => claims.includes(claim));
}
