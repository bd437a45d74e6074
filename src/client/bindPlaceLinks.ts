import { rootFlags } from '../dom/contract.ts';
import { isPlainClick } from '../dom/pointer.ts';
import type { Store } from '../state/store.ts';
import { knownId } from '../state/view.ts';

/**
 * Binds all links to places, including those in static HTML. A plain click selects the place;
 * pointer and focus highlight it on the map. Once the map is ready, it handles its own links.
 */
export function bindPlaceLinks(store: Store): void {
  const placeAt = (event: Event) => knownId(store.storyIds.theatreOf, placeIn(event));
  document.addEventListener('click', (event) => {
    const place = placeAt(event);
    if (place === null || event.defaultPrevented) return;
    if (!isPlainClick(event)) return;
    event.preventDefault();
    store.select(place);
  });
  const pointAt = (event: Event, isOver: boolean) => {
    const place = placeAt(event);
    if (place !== null) store.highlight(isOver ? place : null);
  };
  for (const type of ['pointerover', 'focusin']) {
    document.addEventListener(type, (event) => pointAt(event, true));
  }
  for (const type of ['pointerout', 'focusout']) {
    document.addEventListener(type, (event) => pointAt(event, false));
  }
}

function placeIn({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-place]') : null;
  const isOnReadyMap = rootFlags().stage === 'ready' && link?.closest('[data-map]');
  return isOnReadyMap ? undefined : link?.dataset['place'];
}
