/** A finger must go this far sideways, and this many times as far as up or down: px. */
const leastPx = 40;
const leastSlope = 1.5;

/** The side a movement goes to, by `dx` and `dy` px, or none: then it was meant for scrolling. */
export function swipeSide(dx: number, dy: number): 'left' | 'right' | null {
  if (Math.abs(dx) < leastPx || Math.abs(dx) < leastSlope * Math.abs(dy)) return null;
  return dx < 0 ? 'left' : 'right';
}

/**
 * Tells of swipes with a finger or pen over an element; its `touch-action` must leave what is
 * vertical to the browser. A mouse selects text instead. Returns how to undo it.
 */
export function bindSwipe(element: HTMLElement, use: (side: 'left' | 'right') => void): () => void {
  let from: PointerEvent | null = null;
  const onDown = (event: PointerEvent) => {
    // A second finger means to zoom.
    from = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== from?.pointerId) return;
    const side = swipeSide(event.clientX - from.clientX, event.clientY - from.clientY);
    from = null;
    if (side) use(side);
  };
  // The browser takes over, to scroll.
  const onCancel = () => {
    from = null;
  };
  const listeners = [
    ['pointerdown', onDown],
    ['pointerup', onUp],
    ['pointercancel', onCancel],
  ] as const;
  for (const [type, listener] of listeners) element.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
  };
}
