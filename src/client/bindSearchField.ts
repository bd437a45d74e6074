import { byHook, byId } from '../dom/contract.ts';
import { getPreference } from '../dom/preferences.ts';
import type { Store } from '../state/store.ts';
import { showLoadError } from '../ui/frame/showLoadError.ts';

/**
 * Binds the prerendered search field: focus loads its code, and `/` focuses it from anywhere. An
 * embed has no search field.
 */
export function bindSearchField(store: Store): void {
  const field = byId('find');
  if (!field) return;
  /** The element that had the focus before `/`. */
  let origin: Element | null = null;
  let notice: Element | null = null;
  /** True if the last key before the code loaded was Enter. */
  let isEntered = false;
  const note = ({ key, isComposing }: KeyboardEvent) => {
    isEntered = key === 'Enter' && !isComposing;
  };
  const leave = () => {
    const back = origin;
    field.blur();
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
  };
  const start = async () => {
    field.removeEventListener('focus', start);
    isEntered = false;
    field.addEventListener('keydown', note);
    notice?.remove();
    try {
      const { hydrateSearch } = await import('../ui/search/hydrateSearch.tsx');
      field.removeEventListener('keydown', note);
      hydrateSearch(store, field.closest(byHook('search'))!, isEntered, leave);
    } catch {
      notice = showLoadError(store, field);
      field.addEventListener('focus', start);
    }
  };
  field.addEventListener('focus', start);
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
}

const takesText =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
