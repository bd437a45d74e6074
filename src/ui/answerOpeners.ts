import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';

/**
 * Buttons that open a dialog (`data-opens`), also in the parts that no script made. Its code comes
 * when it is asked for, and says so beside the button when it does not come.
 */
export function answerOpeners(store: Store): void {
  document.addEventListener('click', async ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-opens]') : null;
    if (!button) return;
    try {
      const { openShare } = await import('./share/openShare.tsx');
      openShare(store, button.closest<HTMLElement>('[data-claim]')?.dataset['claim'] ?? null);
    } catch {
      const notice = document.createElement('span');
      notice.setAttribute('role', 'status');
      button.after(notice);
      notice.textContent = messages[store.view.peek().language].missingPart;
    }
  });
}
