import type { Store } from '../state/store.ts';
import { knownId } from '../state/view.ts';
import { showLoadError } from '../ui/frame/showLoadError.ts';

/** The dialogs by their `data-opens` value; the code of each loads on demand. */
const openers: Readonly<Record<string, (store: Store, button: HTMLElement) => Promise<void>>> = {
  async share(store, button) {
    const { openShare } = await import('../ui/share/openShare.tsx');
    const claim = button.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
    openShare(store, knownId(store.storyIds.claims, claim));
  },
  async help(store) {
    const { openHelp } = await import('../ui/help/openHelp.tsx');
    openHelp(store);
  },
};

/**
 * Binds the buttons that open a dialog, including those in static HTML. If the dialog's code fails
 * to load, a notice appears beside the button.
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
