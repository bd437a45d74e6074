import type { Store } from '../../state/store.ts';
import type { PlaceId } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';

/** Returns the attributes of a link to a place; `bindPlaceLinks` handles its events. */
export function placeLink({ hrefOfPlace }: Pick<Store, 'hrefOfPlace'>, place: PlaceId) {
  return { href: hrefOfPlace(place), 'data-place': place };
}

/** Returns the places before and after one in the list: by layer, then in the article's order. */
export function adjacentPlaces({ story, filtered, view }: Store, place: string | null) {
  const { derived } = filtered.value;
  const order = new Set<Place>(
    story.layers
      .filter(({ id }) => !view.value.hidden.has(id))
      .flatMap(({ id }) => derived.placesIn.get(id)!),
  );
  const all = [...order];
  const at = all.findIndex(({ id }) => id === place);
  return {
    previous: at < 0 ? undefined : all[at - 1],
    next: at < 0 ? all[0] : all[at + 1],
  };
}
