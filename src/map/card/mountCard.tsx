import { render } from 'preact';
import type { Pixel } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import type { MapState } from '../mapState.ts';
import { PlaceCard } from './PlaceCard.tsx';

/** Adds the card at the pointer to a map until `signal` aborts. */
export function mountCard(
  map: HTMLElement,
  store: Store,
  mapState: MapState,
  signal: AbortSignal,
): void {
  let at: Pixel | null = null;
  map.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const { left, top } = map.getBoundingClientRect();
      at = [clientX - left, clientY - top];
    },
    { capture: true, signal },
  );
  map.addEventListener('pointerleave', () => (at = null), { signal });
  const root = document.createElement('div');
  root.className = 'card-root';
  map.append(root);
  render(<PlaceCard {...{ store, mapState }} pointer={() => at} />, root);
  signal.addEventListener('abort', () => {
    render(null, root);
    root.remove();
  });
}
