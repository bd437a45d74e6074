/**
 * Brings a panel before the reader and the focus to its heading: beside the map where both fit,
 * right under it where the map stays on top of the screen.
 */
export function focusPanel(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  scrollToPanel(heading);
}

/** Brings a panel before the reader and leaves the focus where it is. */
export function scrollToPanel(heading: HTMLElement): void {
  heading.closest('.stage-side')?.scrollTo({ top: 0 });
  heading.closest('.sheet-content')?.scrollTo({ top: 0 });
  const isNarrow = matchMedia('(width < 56rem)').matches;
  heading.closest('.stage')?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' });
}
