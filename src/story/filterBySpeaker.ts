import type { Story } from './story.ts';

/**
 * Returns the story as one speaker tells it: that speaker's claims and the places they name.
 * Derived from it, a place has only the layers that this speaker gives it.
 */
export function filterBySpeaker(story: Story, speaker: string): Story {
  const claims = story.claims.filter((claim) => claim.speaker === speaker);
  const named = new Set(claims.flatMap(({ places }) => places.map(({ place }) => place)));
  return { ...story, claims, places: story.places.filter(({ id }) => named.has(id)) };
}
