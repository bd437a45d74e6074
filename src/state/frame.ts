import { unionOfBounds } from '../geo/bounds.ts';
import type { Bounds } from '../geo/bounds.ts';
import type { Camera } from '../geo/mercator.ts';
import type { Derived } from '../story/derive.ts';
import { placesNamed } from '../story/placesNamed.ts';
import type { Story } from '../story/story.ts';
import { theatresShown } from './theatresShown.ts';
import type { View } from './view.ts';
import { theatreAround } from './vocabulary.ts';

/** What the map is asked to show; `isPlace`: one place, or all of a claim, rather than a theatre. */
export type Frame =
  | { readonly sort: 'bounds'; readonly bounds: Bounds; readonly isPlace: boolean }
  | { readonly sort: 'camera'; readonly camera: Camera };

/**
 * The reader's own camera; else the selected place, or all places of the claim that is read, where
 * their theatre is shown; else the theatre.
 */
export function frameOf(story: Story, { placeById }: Derived, view: View): Frame {
  if (view.camera) return { sort: 'camera', camera: view.camera };
  const ids = view.place === null ? placesOf(story, view.claim) : [view.place];
  const places = ids.map((id) => placeById.get(id)!);
  const theatreOf = new Map(places.map(({ id, theatre }) => [id, theatre]));
  return theatreAround(ids, theatreOf) === view.theatre
    ? { sort: 'bounds', bounds: unionOfBounds(places.map(({ bounds }) => bounds)), isPlace: true }
    : theatreFrame(story, view.theatre);
}

/** The places of the claim with this id; none of no claim. */
export function placesOf({ claims }: Story, id: string | null): string[] {
  const claim = claims.find((each) => each.id === id);
  return claim ? placesNamed(claim) : [];
}

/** The frame of a theatre, or of all. */
export function theatreFrame({ theatres }: Story, theatre: string): Frame {
  const shown = theatresShown(theatres, theatre);
  return {
    sort: 'bounds',
    bounds: unionOfBounds(shown.map(({ bounds }) => bounds)),
    isPlace: false,
  };
}
