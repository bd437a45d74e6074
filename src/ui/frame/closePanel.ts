import { byId, entryId } from '../../dom/contract.ts';
import type { Store } from '../../state/store.ts';

/** Leaves the place or the walk, and focuses the link that leads back to it. */
export function closePanel(store: Store): void {
  const { place, claim } = store.view.peek();
  store.clear();
  if (claim !== null) store.showClaim(null);
  requestAnimationFrame(() => {
    const origin = place === null ? byId('follow') : document.getElementById(entryId(place));
    origin?.focus();
  });
}
