import { rootFlags } from '../../dom/contract.ts';
import { setPreference, themeOf } from '../../dom/preferences.ts';
import type { Store } from '../../state/store.ts';
import type { Theme } from '../../state/view.ts';

/**
 * Switches between light and dark, also for the next visit. If the new theme is the system's, the
 * page follows the system again.
 */
export function switchTheme(store: Store): void {
  const next: Theme = themeOf(document.documentElement) === 'dark' ? 'light' : 'dark';
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  setPreference('theme', next === system ? null : next);
  if (store.view.peek().theme !== null) store.setTheme(null);
  if (next === system) delete rootFlags().theme;
  else rootFlags().theme = next;
}
