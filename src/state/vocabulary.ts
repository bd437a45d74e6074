import { heardFrom } from '../story/heardFrom.ts';
import { placesNamed } from '../story/placesNamed.ts';
import type { Story } from '../story/story.ts';
import { allTheatres } from './view.ts';
import type { Vocabulary } from './view.ts';

/** The ids that links may name, from the story. */
export function vocabularyOf(story: Story): Vocabulary {
  const theatreOf = new Map(story.places.map(({ id, theatre }) => [id, theatre]));
  return {
    languages: story.info.languages,
    layers: story.layers.map(({ id }) => id),
    theatres: story.theatres.map(({ id }) => id),
    theatreOf,
    claims: new Map(
      story.claims.map((claim) => [
        claim.id,
        { speaker: claim.speaker, theatre: theatreAround(placesNamed(claim), theatreOf) },
      ]),
    ),
    speakers: new Map(
      story.speakers.map(({ id }) => [
        id,
        theatreAround(
          heardFrom(story, id).places.map((place) => place.id),
          theatreOf,
        ),
      ]),
    ),
  };
}

/** The theatre that shows all these places; of none, none. */
export function theatreAround(
  places: readonly string[],
  theatreOf: Vocabulary['theatreOf'],
): string | null {
  const [first = null, ...others] = new Set(places.map((id) => theatreOf.get(id)!));
  return others.length > 0 ? allTheatres : first;
}
