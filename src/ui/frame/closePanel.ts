import type { Store } from '../../state/store.ts';

/** Leaves the place or the walk, and focuses the link that leads back to it. */
export function closePanel(store: Store): void {
  const { place, claim } = store.view.peek();
  store.clear();
  if (claim !== null) store.showClaim(null);
  const origin = place === null ? 'follow' : `entry-${place}`;
  requestAnimationFrame(() => document.getElementById(origin)?.focus());
}
