import { getPreference } from '../dom/preferences.ts';
import type { Store } from '../state/store.ts';

/** Elements in which keys type or choose something. */
const ownKeys =
  'input, select, textarea, [contenteditable], dialog, [role="slider"], [role="combobox"]';

/**
 * Binds the single-key shortcuts. They do nothing if the reader has switched them off or is in a
 * field. Their code loads with the first key press.
 */
export function bindShortcuts(store: Store): void {
  addEventListener('keydown', async (event) => {
    const { code, key, target } = event;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    // A slash alone belongs to the search.
    const isSlash = code === 'Slash' && key !== '?' && key !== '؟';
    if (key.length !== 1 || hasModifier || isSlash || event.defaultPrevented) return;
    if (target instanceof Element && target.closest(ownKeys)) return;
    if (getPreference('shortcuts') === 'off') return;
    const { shortcuts } = await import('../ui/shortcuts/shortcuts.ts');
    shortcuts.find((each) => each.matches(code))?.run(store, code);
  });
}
