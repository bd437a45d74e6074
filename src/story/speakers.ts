import type { Derived } from './derive.ts';
import type { Speaker, TheatreId } from './schema.ts';
import type { Place, Story } from './story.ts';

/**
 * Returns true if a speaker is one person, named or not: no institution, no group, not the article.
 */
export function isOnePerson({ kind, isGroup }: Pick<Speaker, 'kind' | 'isGroup'>): boolean {
  return kind === 'named' || (kind === 'anonymous' && !isGroup);
}

/**
 * Returns the speakers of the claims about these places, each once. Goes through the places as
 * given, and through the claims about each in the order of the article.
 */
export function speakersAbout(
  { claimsAbout, speakerById }: Derived,
  places: readonly Place[],
): Speaker[] {
  const ids = places.flatMap(({ id }) =>
    (claimsAbout.get(id) ?? []).map(({ claim }) => claim.speaker),
  );
  return [...new Set(ids)].map((id) => speakerById.get(id)!);
}

/** Returns the places of a theatre, except the one that is the whole of it. */
export function areasOf({ theatres, places }: Story, theatre: TheatreId): Place[] {
  const whole = theatres.find(({ id }) => id === theatre)?.place;
  return places.filter((place) => place.theatre === theatre && place.id !== whole);
}
