import type { Theme } from '../state/view.ts';

/** The theme an element has now, whether the system or the reader asked for it (`--theme`). */
export function themeOf(element: Element): Theme {
  return getComputedStyle(element).getPropertyValue('--theme').trim() === 'dark' ? 'dark' : 'light';
}
