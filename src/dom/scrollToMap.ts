import { narrowScreen } from './contract.ts';

/** Scrolls the map into view: on narrow screens to the top, where it then stays. */
export function scrollToMap(): void {
  const block = matchMedia(narrowScreen).matches ? 'start' : 'nearest';
  document.querySelector('main')?.scrollIntoView({ block });
}
