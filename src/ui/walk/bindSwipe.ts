/** The least sideways movement in px, and its least ratio to the vertical movement. */
const leastPx = 40;
const leastSlope = 1.5;

/** Returns the side of a movement by `dx` and `dy` px, or null if it was meant for scrolling. */
export function swipeSide(dx: number, dy: number): 'left' | 'right' | null {
  if (Math.abs(dx) < leastPx || Math.abs(dx) < leastSlope * Math.abs(dy)) return null;
  return dx < 0 ? 'left' : 'right';
}

/**
 * Calls `use` on swipes with a finger or pen over an element. The element's `touch-action` must
 * leave vertical gestures to the browser. A mouse selects text instead.
 */
export function bindSwipe(
  element: HTMLElement,
  signal: AbortSignal,
  use: (side: 'left' | 'right') => void,
): void {
  let from: PointerEvent | null = null;
  const onDown = (event: PointerEvent) => {
    // A second finger starts a zoom.
    from = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== from?.pointerId) return;
    const side = swipeSide(event.clientX - from.clientX, event.clientY - from.clientY);
    from = null;
    if (side) use(side);
  };
  // The browser takes over to scroll.
  const onCancel = () => {
    from = null;
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onCancel, { signal });
}
