import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';

/** Says right after an element that the part it asked for did not arrive; returns the notice. */
export function showLoadError(store: Store, asked: Element): Element {
  const notice = document.createElement('span');
  notice.setAttribute('role', 'status');
  asked.after(notice);
  notice.textContent = messages[store.view.peek().language].missingPart;
  return notice;
}
