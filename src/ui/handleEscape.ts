import type { Store } from '../state/store.ts';

/** Escape closes the panel and gives the focus back to the place's entry in the list. */
export function handleEscape(store: Store): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { place } = store.view.peek();
    if (event.key !== 'Escape' || event.defaultPrevented || place === null) return;
    // A dialog's Escape is its own.
    if (document.querySelector('dialog[open]')) return;
    store.clear();
    requestAnimationFrame(() => document.getElementById(`entry-${place}`)?.focus());
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
