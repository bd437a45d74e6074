import { isPlainClick } from '../dom/isPlainClick.ts';
import type { Store } from '../state/store.ts';
import { knownId } from '../state/view.ts';

/**
 * Binds all links to places, including those in static HTML; returns a cleanup function. A plain
 * click selects the place; pointer and focus highlight it on the map. Once the map is live, it
 * handles its own links.
 */
export function bindPlaceLinks(store: Store): () => void {
  const placeAt = (event: Event) => knownId(store.storyIds.theatreOf, placeIn(event));
  const onClick = (event: MouseEvent) => {
    const place = placeAt(event);
    if (place === null || event.defaultPrevented) return;
    if (!isPlainClick(event)) return;
    event.preventDefault();
    store.select(place);
  };
  const onEnter = (event: Event) => {
    const place = placeAt(event);
    if (place !== null) store.highlight(place);
  };
  const onLeave = (event: Event) => {
    if (placeAt(event) !== null) store.highlight(null);
  };
  const listeners = [
    ['click', onClick as (event: Event) => void],
    ['pointerover', onEnter],
    ['focusin', onEnter],
    ['pointerout', onLeave],
    ['focusout', onLeave],
  ] as const;
  for (const [type, listener] of listeners) document.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) document.removeEventListener(type, listener);
  };
}

function placeIn({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-place]') : null;
  return link && !link.closest('.map[data-live]') ? link.dataset['place'] : undefined;
}
