import type { Store } from '../state/store.ts';
import { liveRibbon } from './ribbon/liveRibbon.ts';

/** Brings to life what the page was built with for following the article; its code comes late. */
export function answerReading(store: Store): void {
  liveRibbon(store, document.querySelector<HTMLElement>('.follow-bar')!);
}
