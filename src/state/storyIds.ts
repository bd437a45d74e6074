import { placeIdsOf } from '../story/claims.ts';
import type { PlaceId, SpeakerId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { viewsOf } from '../story/theatres.ts';
import { allTheatres } from './view.ts';
import type { StoryIds, TheatreChoice } from './view.ts';

/** Returns the ids of a story that links may contain. */
export function storyIdsOf(story: Story): StoryIds {
  const theatreOf = new Map(story.places.map(({ id, theatre }) => [id, theatre]));
  const namedBy = new Map(story.speakers.map(({ id }): [SpeakerId, PlaceId[]] => [id, []]));
  for (const claim of story.claims) namedBy.get(claim.speaker)?.push(...placeIdsOf(claim));
  return {
    languages: story.info.languages,
    home: story.home,
    layers: story.layers.map(({ id }) => id),
    theatres: viewsOf(story.theatres).map(({ id }) => id),
    theatreOf,
    claims: new Map(
      story.claims.map((claim) => [
        claim.id,
        { speaker: claim.speaker, theatre: theatreAround(placeIdsOf(claim), theatreOf) },
      ]),
    ),
    speakers: new Map(
      [...namedBy].map(([speaker, places]) => [speaker, theatreAround(places, theatreOf)]),
    ),
  };
}

/**
 * Returns the theatre that contains all these places, `all` if they lie in several, or null if
 * there are none.
 */
export function theatreAround(
  places: readonly PlaceId[],
  theatreOf: StoryIds['theatreOf'],
): TheatreChoice | null {
  const [first = null, ...others] = new Set(places.map((id) => theatreOf.get(id)!));
  return others.length > 0 ? allTheatres : first;
}
