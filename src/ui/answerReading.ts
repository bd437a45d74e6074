import type { Store } from '../state/store.ts';
import { liveRibbon } from './ribbon/liveRibbon.ts';
import { liveSpeakers } from './speakers/liveSpeakers.ts';

/** Brings to life what the page was built with for following the article; its code comes late. */
export function answerReading(store: Store): void {
  liveSpeakers(store, document.querySelector<HTMLDetailsElement>('.speakers-control')!);
  liveRibbon(store, document.querySelector<HTMLElement>('.follow-bar')!);
}
