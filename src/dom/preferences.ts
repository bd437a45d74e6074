import type { Theme } from '../state/view.ts';

/** A reader's choice that this browser keeps for the next visit: no cookie, nothing is sent. */
export type Preference = 'theme' | 'language' | 'shortcuts';

const keyOf = (choice: Preference) => `campaign-map:${choice}`;

/** Returns the stored choice; null if there is none or if storage is forbidden. */
export function getPreference(choice: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(choice));
  } catch {
    return null;
  }
}

/** Stores a choice, or removes it if `value` is null. */
export function setPreference(choice: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), value);
  } catch {
    // Without storage the choice lasts as long as this page.
  }
}

/** Returns an element's current theme (`--theme`), set by the system or by the reader. */
export function themeOf(element: Element): Theme {
  return getComputedStyle(element).getPropertyValue('--theme').trim() === 'dark' ? 'dark' : 'light';
}
