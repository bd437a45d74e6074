import type { Store } from '../../state/store.ts';
import type { PlaceId } from '../../story/schema.ts';

/** Returns the attributes of a link to a place; `bindPlaceLinks` handles its events. */
export function placeLink(store: Store, place: PlaceId) {
  return { href: store.hrefOfPlace(place), 'data-place': place };
}
