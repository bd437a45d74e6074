import type { Store } from '../../state/store.ts';
import type { PlaceId } from '../../story/schema.ts';

/** Returns the attributes of a link to a place; `bindPlaceLinks` handles its events. */
export function placeLink({ hrefOfPlace }: Pick<Store, 'hrefOfPlace'>, place: PlaceId) {
  return { href: hrefOfPlace(place), 'data-place': place };
}
