import { setPreference } from '../../dom/preferences.ts';
import { themeOf } from '../../dom/themeOf.ts';
import type { Store } from '../../state/store.ts';
import type { Theme } from '../../state/view.ts';

/**
 * From light to dark or back, from now on and at the next visit. A reader who ends where the system
 * is anyway follows the system again.
 */
export function switchTheme(store: Store): void {
  const root = document.documentElement;
  const next: Theme = themeOf(root) === 'dark' ? 'light' : 'dark';
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  setPreference('theme', next === system ? null : next);
  if (store.view.peek().theme !== null) store.setTheme(null);
  if (next === system) delete root.dataset['theme'];
  else root.dataset['theme'] = next;
}
