import type { Store } from '../state/store.ts';
import { hydrateRibbon } from '../ui/ribbon/hydrateRibbon.ts';
import { hydrateSpeakers } from '../ui/speakers/hydrateSpeakers.ts';

/** Brings to life what the page was built with for following the article; its code comes late. */
export function enhanceStaticParts(store: Store): void {
  hydrateSpeakers(store, document.querySelector<HTMLDetailsElement>('.speakers-control')!);
  hydrateRibbon(store, document.querySelector<HTMLElement>('.follow-bar')!);
}
