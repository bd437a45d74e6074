import type { MapState } from '../mapState.ts';

/**
 * Keeps the names as they are while fingers are on the map: the browser takes a touch from whoever
 * listens for it when what was touched is drawn anew. Returns how to undo it.
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
