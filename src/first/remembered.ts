/** What a reader has chosen and this browser keeps for the next visit: no cookie, nothing is sent. */
export type Choice = 'theme' | 'language' | 'shortcuts';

const keyOf = (choice: Choice) => `campaign-map:${choice}`;

/** What was chosen, or nothing; where storage is forbidden nothing ever is. */
export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(keyOf(choice));
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it. */
export function remember(choice: Choice, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(choice));
    else localStorage.setItem(keyOf(choice), value);
  } catch {
    // It holds for this page then.
  }
}
