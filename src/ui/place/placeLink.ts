import type { Store } from '../../state/store.ts';

/** Returns the attributes of a link to a place; `bindPlaceLinks` handles its events. */
export function placeLink(store: Store, place: string) {
  return { href: store.hrefOfPlace(place), 'data-place': place };
}
