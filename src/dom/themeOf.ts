import type { Theme } from '../state/view.ts';

/** Returns an element's current theme (`--theme`), set by the system or by the reader. */
export function themeOf(element: Element): Theme {
  return getComputedStyle(element).getPropertyValue('--theme').trim() === 'dark' ? 'dark' : 'light';
}
