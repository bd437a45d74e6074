import { byId, entryId, byHook, narrowScreen } from '../../dom/contract.ts';
import type { Store } from '../../state/store.ts';

/** Leaves the place or the walk, and focuses the link that leads back to it. */
export function closePanel(store: Store): void {
  const { place, claim } = store.view.peek();
  store.clear();
  if (claim !== null) store.showClaim(null);
  requestAnimationFrame(() => {
    const origin = place === null ? byId('follow') : document.getElementById(entryId(place));
    origin?.focus();
  });
}

/**
 * Focuses a panel's heading and scrolls to the panel. On wide screens it stands beside the map; on
 * narrow ones right under the map, which stays at the top of the screen.
 */
export function focusPanel(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  scrollToPanel(heading);
}

/** Scrolls to a panel without moving the focus. */
export function scrollToPanel(heading: HTMLElement): void {
  heading.closest(byHook('side'))?.scrollTo({ top: 0 });
  heading.closest(byHook('sheet-content'))?.scrollTo({ top: 0 });
  scrollToMap();
}

/** Scrolls the map into view: on narrow screens to the top, where it then stays. */
export function scrollToMap(): void {
  const block = matchMedia(narrowScreen).matches ? 'start' : 'nearest';
  document.querySelector('main')?.scrollIntoView({ block });
}
