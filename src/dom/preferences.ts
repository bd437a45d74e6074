/** What a reader has chosen and this browser keeps for the next visit: no cookie, nothing is sent. */
export type Preference = 'theme' | 'language' | 'shortcuts';

const keyOf = (choice: Preference) => `campaign-map:${choice}`;

/** What was chosen, or nothing; where storage is forbidden nothing ever is. */
export function getPreference(choice: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(choice));
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it. */
export function setPreference(choice: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), value);
  } catch {
    // It holds for this page then.
  }
}
