/**
 * Brings a panel before the reader and the focus to its heading: beside the map where both fit,
 * right under it where the map stays on top of the screen.
 */
export function revealPanel(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  bringUp(heading);
}

/** Brings a panel before the reader and leaves the focus where it is. */
export function bringUp(heading: HTMLElement): void {
  heading.closest('.stage-side')?.scrollTo({ top: 0 });
  heading.closest('.sheet-content')?.scrollTo({ top: 0 });
  const isNarrow = matchMedia('(width < 56rem)').matches;
  heading.closest('.stage')?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' });
}
