import type { Store } from '../state/store.ts';
import { showLoadError } from '../ui/frame/showLoadError.ts';

/** What a button with `data-opens` opens; the code comes when it is asked for. */
const openers: Readonly<Record<string, (store: Store, button: HTMLElement) => Promise<void>>> = {
  async share(store, button) {
    const { openShare } = await import('../ui/share/openShare.tsx');
    openShare(store, button.closest<HTMLElement>('[data-claim]')?.dataset['claim'] ?? null);
  },
  async help(store) {
    const { openHelp } = await import('../ui/help/openHelp.tsx');
    openHelp(store);
  },
};

/**
 * Buttons that open a dialog, also in the parts that no script made. Where its code does not come
 * that is said beside the button.
 */
export function bindDialogButtons(store: Store): void {
  document.addEventListener('click', async ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-opens]') : null;
    if (!button) return;
    try {
      await openers[button.dataset['opens']!]?.(store, button);
    } catch {
      showLoadError(store, button);
    }
  });
}
