import type { MapState } from '../mapState.ts';

/**
 * Freezes the labels while fingers are on the map. A new layout could replace the touched element,
 * and then no listener on the map receives the rest of the touch. Returns a cleanup.
 */
export function freezeLabels(element: HTMLElement, { labelsFrozen }: MapState): () => void {
  const listener = ({ touches }: TouchEvent) => {
    labelsFrozen.value = touches.length > 0;
  };
  const types = ['touchstart', 'touchend', 'touchcancel'] as const;
  for (const type of types) element.addEventListener(type, listener, { passive: true });
  return () => {
    for (const type of types) element.removeEventListener(type, listener);
  };
}
