import type { Derived } from './derive.ts';
import type { Speaker } from './schema.ts';
import type { Place, Story } from './story.ts';

/** Who says something of these places, each once, in the order of the article. */
export function speakersAbout(
  { claimsAbout, speakerById }: Derived,
  places: readonly Place[],
): Speaker[] {
  const ids = places.flatMap(({ id }) =>
    (claimsAbout.get(id) ?? []).map(({ claim }) => claim.speaker),
  );
  return [...new Set(ids)].map((id) => speakerById.get(id)!);
}

/** The places of a theatre without the one that is the whole of it. */
export function areasOf({ theatres, places }: Story, theatre: string): Place[] {
  const whole = theatres.find(({ id }) => id === theatre)?.place;
  return places.filter((place) => place.theatre === theatre && place.id !== whole);
}
