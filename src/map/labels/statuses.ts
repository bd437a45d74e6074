import { placeIdsOfClaim } from '../../state/viewTarget.ts';
import type { View } from '../../state/view.ts';
import { isEdgeOnly } from '../style/edges.ts';
import { shownLayer } from '../../story/derive.ts';
import type { Derived } from '../../story/derive.ts';
import type { LayerId, PlaceId } from '../../story/schema.ts';
import type { LabelInput } from './mapLayout.ts';
import type { Place, Story } from '../../story/story.ts';

/**
 * Returns the layer that colours each place, null where only an edge is drawn, and the places whose
 * layer draws a symbol at them.
 */
export function statusesOf(
  places: readonly Place[],
  derived: Derived,
  hidden: ReadonlySet<LayerId>,
): Pick<LabelInput, 'statuses' | 'symbols'> {
  const statuses = new Map<PlaceId, LayerId | null>();
  const symbols = new Set<PlaceId>();
  for (const { id } of places) {
    const layer = shownLayer(derived, id, hidden);
    statuses.set(id, layer && !isEdgeOnly(layer) ? layer.id : null);
    if (layer?.symbol) symbols.add(id);
  }
  return { statuses, symbols };
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
