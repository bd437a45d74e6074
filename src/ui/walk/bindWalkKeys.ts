/**
 * Binds the arrow keys to `turn` while the focus is in the walk or nowhere. On the map they move
 * the map; in the ribbon they go from claim to claim.
 */
export function bindWalkKeys(
  walk: HTMLElement,
  isRightToLeft: boolean,
  signal: AbortSignal,
  turn: (step: 'forward' | 'back') => void,
): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey)
      return;
    if (target !== document.body && !walk.contains(target as Node)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    turn(readingDirection(key === 'ArrowLeft' ? 'left' : 'right', isRightToLeft));
  };
  addEventListener('keydown', onKeyDown, { signal });
}

/** Returns the reading direction of a side: on right-to-left pages, `left` is `forward`. */
export function readingDirection(
  side: 'left' | 'right',
  isRightToLeft: boolean,
): 'forward' | 'back' {
  return (side === 'right') === isRightToLeft ? 'back' : 'forward';
}
