import { unionOfBounds } from '../geo/bounds.ts';
import type { Bounds } from '../geo/bounds.ts';
import type { Camera } from '../geo/mercator.ts';
import type { Derived } from '../story/derive.ts';
import { placeIdsOf } from '../story/placeIdsOf.ts';
import type { Story } from '../story/story.ts';
import { theatresShown } from './theatresShown.ts';
import type { View } from './view.ts';
import { theatreAround } from './storyIds.ts';

/** What the map is asked to show; `isPlace`: one place, or all of a claim, rather than a theatre. */
export type ViewTarget =
  | { readonly kind: 'bounds'; readonly bounds: Bounds; readonly isPlace: boolean }
  | { readonly kind: 'camera'; readonly camera: Camera };

/**
 * The reader's own camera; else the selected place, or all places of the claim that is read, where
 * their theatre is shown; else the theatre.
 */
export function targetOf(story: Story, { placeById }: Derived, view: View): ViewTarget {
  if (view.camera) return { kind: 'camera', camera: view.camera };
  const ids = view.place === null ? placeIdsOfClaim(story, view.claim) : [view.place];
  const places = ids.map((id) => placeById.get(id)!);
  const theatreOf = new Map(places.map(({ id, theatre }) => [id, theatre]));
  return theatreAround(ids, theatreOf) === view.theatre
    ? { kind: 'bounds', bounds: unionOfBounds(places.map(({ bounds }) => bounds)), isPlace: true }
    : theatreTarget(story, view.theatre);
}

/** The places of the claim with this id; none of no claim. */
export function placeIdsOfClaim({ claims }: Story, id: string | null): string[] {
  const claim = claims.find((each) => each.id === id);
  return claim ? placeIdsOf(claim) : [];
}

/** The frame of a theatre, or of all. */
export function theatreTarget({ theatres }: Story, theatre: string): ViewTarget {
  const shown = theatresShown(theatres, theatre);
  return {
    kind: 'bounds',
    bounds: unionOfBounds(shown.map(({ bounds }) => bounds)),
    isPlace: false,
  };
}
