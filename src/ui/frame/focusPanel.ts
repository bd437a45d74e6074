import { byHook } from '../../dom/contract.ts';
import { scrollToMap } from '../../dom/scrollToMap.ts';

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
