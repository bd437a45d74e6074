import { getPreference } from '../dom/preferences.ts';
import type { Store } from '../state/store.ts';

/** Where keys write or choose something of their own. */
const ownKeys =
  'input, select, textarea, [contenteditable], dialog, [role="slider"], [role="combobox"]';

/**
 * Single keys as shortcuts, unless the reader has switched them off or is in a field; what they do
 * comes with the first of them. Returns how to undo it.
 */
export function bindShortcuts(store: Store): () => void {
  const onKeyDown = async (event: KeyboardEvent) => {
    const { code, key, target } = event;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    // On its own the slash belongs to the search.
    const isSlash = code === 'Slash' && key !== '?' && key !== '؟';
    if (key.length !== 1 || hasModifier || isSlash || event.defaultPrevented) return;
    if (target instanceof Element && target.closest(ownKeys)) return;
    if (getPreference('shortcuts') === 'off') return;
    const { shortcuts } = await import('../ui/shortcuts/shortcuts.ts');
    shortcuts.find((each) => each.matches(code))?.run(store, code);
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}
