import type { Bounds } from '../geo/types.ts';
import { unionOfBounds } from '../geo/bounds.ts';
import type { Camera } from '../geo/mercator.ts';
import type { Derived } from '../story/derive.ts';
import { placeIdsOf } from '../story/claims.ts';
import type { ClaimId, NamedView, PlaceId, Theatre } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { viewsOf } from '../story/theatres.ts';
import { allTheatres } from './view.ts';
import type { TheatreChoice, View } from './view.ts';
import { theatreAround } from './storyIds.ts';

/**
 * The bounds or camera that the map should show. `isPlace` is true for one place or all places of a
 * claim, and false for a theatre.
 */
export type ViewTarget =
  | { readonly kind: 'bounds'; readonly bounds: Bounds; readonly isPlace: boolean }
  | { readonly kind: 'camera'; readonly camera: Camera };

/**
 * Returns the reader's own camera, if there is one. Otherwise returns the bounds of the selected
 * place, or of all places of the claim being read. If the view does not show their theatre, or
 * there are no places, returns the bounds of the theatre.
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

/** Returns the places of the claim with this id; an empty array if there is no such claim. */
export function placeIdsOfClaim({ claims }: Story, id: ClaimId | null): PlaceId[] {
  const claim = claims.find((each) => each.id === id);
  return claim ? placeIdsOf(claim) : [];
}

/** Returns the frame of a theatre or detail, or of all theatres. */
export function theatreTarget({ theatres }: Story, theatre: TheatreChoice): ViewTarget {
  const shown = theatresShown(theatres, theatre);
  return {
    kind: 'bounds',
    bounds: unionOfBounds(shown.map(({ bounds }) => bounds)),
    isPlace: false,
  };
}

/** Returns what a view's `theatre` stands for: one theatre or detail, or all theatres. */
export function theatresShown(
  theatres: readonly Theatre[],
  theatre: TheatreChoice,
): readonly NamedView[] {
  return theatre === allTheatres ? theatres : viewsOf(theatres).filter(({ id }) => theatre === id);
}
