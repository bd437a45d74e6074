import { byHook, byId } from '../dom/contract.ts';
import type { Hook } from '../dom/contract.ts';
import { getPreference } from '../dom/preferences.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';
import type { SearchStart } from '../ui/search/Search.tsx';
import { messages } from '../i18n/messages.ts';

/** Calls `start` when an island is needed. `start` loads its code and rejects if that fails. */
export type Trigger<Args extends unknown[]> = (
  store: Store,
  start: (...args: Args) => Promise<void>,
) => void;

/** At once: without its code, the static element stays a list of links. Embeds lack the element. */
export function hydration(hook: Hook): Trigger<[HTMLElement]> {
  return (_, start) => {
    const element = document.querySelector<HTMLElement>(byHook(hook));
    if (element) start(element).catch(() => undefined);
  };
}

/** In an embed, with the page's element and the view in the address. */
export const embedding: Trigger<[HTMLElement, View]> = (store, start) => {
  const asked = store.view.peek();
  if (asked.surface === 'embed') void start(byId('page')!, asked);
};

/** At every press on a button that opens this dialog, including those in static HTML. */
export function press(dialog: 'share' | 'help'): Trigger<[HTMLElement]> {
  return (store, start) => {
    document.addEventListener('click', ({ target }) => {
      const button =
        target instanceof Element
          ? target.closest<HTMLElement>(`button[data-opens='${dialog}']`)
          : null;
      if (button) start(button).catch(() => showLoadError(store, button));
    });
  };
}

/** Elements in which keys type or choose something. */
const ownKeys =
  'input, select, textarea, [contenteditable], dialog, [role="slider"], [role="combobox"]';

/**
 * At every press of a single key outside of fields, with its position on the keyboard, unless the
 * reader has switched the shortcuts off. Embeds have none.
 */
export const shortcutKey: Trigger<[string]> = (store, start) => {
  if (store.view.peek().surface === 'embed') return;
  addEventListener('keydown', (event) => {
    const { code, key, target } = event;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    // A slash alone belongs to the search.
    const isSlash = code === 'Slash' && key !== '?' && key !== '؟';
    if (key.length !== 1 || hasModifier || isSlash || event.defaultPrevented) return;
    if (target instanceof Element && target.closest(ownKeys)) return;
    if (getPreference('shortcuts') !== 'off') void start(code);
  });
};

/**
 * When the search field is focused; `/` focuses it from anywhere. After a failure, the next focus
 * tries again. Embeds have no search field.
 */
export const searchFocus: Trigger<[HTMLElement, SearchStart]> = (store, start) => {
  const field = byId('find');
  if (!field) return;
  /** The element that had the focus before `/`. */
  let origin: Element | null = null;
  let notice: Element | null = null;
  const reader = {
    isEntered: false,
    onLeave() {
      const back = origin;
      field.blur();
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    },
  };
  const waitForFocus = () => field.addEventListener('focus', onFocus, { once: true });
  const onFocus = () => {
    reader.isEntered = false;
    notice?.remove();
    start(field, reader).catch(() => {
      notice = showLoadError(store, field);
      waitForFocus();
    });
  };
  waitForFocus();
  field.addEventListener('keydown', ({ key, isComposing }) => {
    reader.isEntered = key === 'Enter' && !isComposing;
  });
  field.addEventListener('blur', () => {
    origin = null;
  });
  addEventListener('keydown', (event) => {
    // On an Arabic keyboard the same key writes «ظ».
    if (event.key !== '/' && event.key !== 'ظ') return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest?.(takesText) || document.querySelector('dialog[open]'))
      return;
    if (getPreference('shortcuts') === 'off') return;
    event.preventDefault();
    origin = document.activeElement;
    field.focus();
  });
};

const takesText =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Adds a notice right after an element that its code failed to load; returns the notice. */
function showLoadError(store: Store, asked: Element): Element {
  const notice = document.createElement('span');
  notice.setAttribute('role', 'status');
  asked.after(notice);
  notice.textContent = messages[store.view.peek().language].missingPart;
  return notice;
}
