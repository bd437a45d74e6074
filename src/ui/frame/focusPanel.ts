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
  heading.closest('.stage-side')?.scrollTo({ top: 0 });
  heading.closest('.sheet-content')?.scrollTo({ top: 0 });
  const isNarrow = matchMedia('(width < 56rem)').matches;
  heading.closest('.stage')?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' });
}
