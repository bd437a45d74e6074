import { effect } from '@preact/signals';
import type { Store } from '../state/store.ts';

/** Ties the theme a link asks for to the page's style sheet; returns how to undo it. */
export function syncTheme(store: Store): () => void {
  return effect(() => {
    const { theme } = store.view.value;
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  });
}
