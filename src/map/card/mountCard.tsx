import type { Pixel } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import type { MapState } from '../mapState.ts';
import { mountRoot } from '../mountRoot.ts';
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
  /** The last position of the pointer, in px of the window. */
  let last: Pixel = [0, 0];
  map.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const { left, top } = map.getBoundingClientRect();
      // Browsers also report a move when the map moves under a pointer at rest.
      if (last[0] !== clientX || last[1] !== clientY) pointer.isStill = false;
      last = [clientX, clientY];
      pointer.at = [clientX - left, clientY - top];
    },
    { capture: true, signal },
  );
  map.addEventListener('pointerdown', () => (pointer.isStill = true), { capture: true, signal });
  map.addEventListener('pointerleave', () => (pointer.at = null), { signal });
  mountRoot(map, 'card-root', <PlaceCard {...{ store, mapState, pointer }} />, signal);
}
