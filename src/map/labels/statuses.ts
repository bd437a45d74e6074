import { placeIdsOfClaim } from '../../state/viewTarget.ts';
import type { View } from '../../state/view.ts';
import { shownLayer } from '../../story/derive.ts';
import type { Derived } from '../../story/derive.ts';
import type { Layer, LayerId, PlaceId } from '../../story/schema.ts';
import type { Place, Story } from '../../story/story.ts';

/** Returns true for a layer that draws only the edge of its places: it colours no ground. */
export function isEdgeOnly(layer: Layer | undefined): boolean {
  return layer?.pattern === 'edge-only';
}

/** Returns the layer that colours each place; null where only an edge is drawn. */
export function statusesOf(
  places: readonly Place[],
  derived: Derived,
  hidden: ReadonlySet<LayerId>,
): ReadonlyMap<PlaceId, LayerId | null> {
  return new Map(
    places.map(({ id }) => {
      const layer = shownLayer(derived, id, hidden);
      return [id, layer && !isEdgeOnly(layer) ? layer.id : null];
    }),
  );
}

/** Returns the places whose layer draws a symbol at them, whatever their size. */
export function symbolPlaces(
  places: readonly Place[],
  derived: Derived,
  hidden: ReadonlySet<LayerId>,
): ReadonlySet<PlaceId> {
  return new Set(
    places
      .map(({ id }) => id)
      .filter((id) => shownLayer(derived, id, hidden)?.symbol !== undefined),
  );
}

/**
 * Returns the places to name before all others: the selected one, or those of the claim read. A
 * claim's only place counts as selected.
 */
export function firstIn(
  story: Story,
  { place, claim }: Pick<View, 'place' | 'claim'>,
): { readonly first: readonly PlaceId[]; readonly selected: PlaceId | null } {
  const first = place === null ? placeIdsOfClaim(story, claim) : [place];
  return { first, selected: first.length === 1 ? first[0]! : null };
}
