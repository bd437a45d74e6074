import type { Store } from '../state/store.ts';
import { closePanel } from '../ui/frame/closePanel.ts';

/** Binds Escape, which leaves the panel or the walk; returns a cleanup function. */
export function bindEscape(store: Store): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { place, claim } = store.view.peek();
    if (event.key !== 'Escape' || event.defaultPrevented || (place ?? claim) === null) return;
    // Open dialogs handle Escape themselves.
    if (!document.querySelector('dialog[open]')) closePanel(store);
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
