import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';

/** Adds a notice right after an element that its code failed to load; returns the notice. */
export function showLoadError(store: Store, asked: Element): Element {
  const notice = document.createElement('span');
  notice.setAttribute('role', 'status');
  asked.after(notice);
  notice.textContent = messages[store.view.peek().language].missingPart;
  return notice;
}
