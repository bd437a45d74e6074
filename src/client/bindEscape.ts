import type { Store } from '../state/store.ts';
import { closePanel } from '../ui/frame/panel.ts';

/** Binds Escape, which leaves the panel or the walk. */
export function bindEscape(store: Store): void {
  addEventListener('keydown', (event) => {
    const { place, claim } = store.view.peek();
    if (event.key !== 'Escape' || event.defaultPrevented || (place ?? claim) === null) return;
    // Open dialogs handle Escape themselves.
    if (!document.querySelector('dialog[open]')) closePanel(store);
  });
}
