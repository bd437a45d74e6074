import { effect } from '@preact/signals';
import { getPreference } from '../dom/preferences.ts';
import type { Store } from '../state/store.ts';

/**
 * Ties the theme that a link asks for, or else the one the reader chose, to the page's style sheet;
 * returns how to undo it. An embed knows nothing of its reader.
 */
export function syncTheme(store: Store): () => void {
  return effect(() => {
    const { theme, surface } = store.view.value;
    const shown = theme ?? (surface === 'page' ? getPreference('theme') : null);
    if (shown) document.documentElement.dataset['theme'] = shown;
    else delete document.documentElement.dataset['theme'];
  });
}
