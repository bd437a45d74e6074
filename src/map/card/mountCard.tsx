import { render } from 'preact';
import type { Pixel } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import type { MapState } from '../mapState.ts';
import { PlaceCard } from './PlaceCard.tsx';
import type { Pointer } from './PlaceCard.tsx';

/** Adds the card at the pointer to a map until `signal` aborts. */
export function mountCard(
  map: HTMLElement,
  store: Store,
  mapState: MapState,
  signal: AbortSignal,
): void {
  const pointer: Pointer = { at: null, isStill: false };
  map.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const { left, top } = map.getBoundingClientRect();
      const next: Pixel = [clientX - left, clientY - top];
      // Browsers also report a move when the map moves under a pointer at rest.
      if (pointer.at?.join() !== next.join()) pointer.isStill = false;
      pointer.at = next;
    },
    { capture: true, signal },
  );
  map.addEventListener('pointerdown', () => (pointer.isStill = true), { capture: true, signal });
  map.addEventListener('pointerleave', () => (pointer.at = null), { signal });
  const root = document.createElement('div');
  root.className = 'card-root';
  map.append(root);
  render(<PlaceCard {...{ store, mapState, pointer }} />, root);
  signal.addEventListener('abort', () => {
    render(null, root);
    root.remove();
  });
}
