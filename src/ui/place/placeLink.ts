import type { Store } from '../../state/store.ts';

/** A link to a place; `answerLinks` says what it does here. */
export function placeLink(store: Store, place: string) {
  return { href: store.hrefOfPlace(place), 'data-place': place };
}
