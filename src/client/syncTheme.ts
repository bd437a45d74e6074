import { effect } from '@preact/signals';
import { rootFlags } from '../dom/contract.ts';
import { getPreference } from '../dom/preferences.ts';
import type { Store } from '../state/store.ts';

/**
 * Applies the theme of the link, or else the one the reader chose, to the style sheet. An embed
 * ignores the reader's preference.
 */
export function syncTheme(store: Store): void {
  effect(() => {
    const { theme, surface } = store.view.value;
    const shown = theme ?? (surface === 'page' ? getPreference('theme') : null);
    if (shown) rootFlags().theme = shown;
    else delete rootFlags().theme;
  });
}
