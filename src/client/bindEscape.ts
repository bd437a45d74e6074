import type { Store } from '../state/store.ts';
import { closePanel } from '../ui/frame/closePanel.ts';

/** Escape leaves the panel or the walk. */
export function bindEscape(store: Store): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { place, claim } = store.view.peek();
    if (event.key !== 'Escape' || event.defaultPrevented || (place ?? claim) === null) return;
    // A dialog's Escape is its own.
    if (!document.querySelector('dialog[open]')) closePanel(store);
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
