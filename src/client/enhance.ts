import { byHook } from '../dom/contract.ts';
import type { Store } from '../state/store.ts';
import { hydrateRibbon } from '../ui/ribbon/hydrateRibbon.ts';
import { hydrateSpeakers } from '../ui/speakers/hydrateSpeakers.ts';

/** Hydrates the static list of speakers and the static ribbon; this code is lazy. */
export function enhanceStaticParts(store: Store): void {
  hydrateSpeakers(store, document.querySelector(byHook('speakers'))!);
  hydrateRibbon(store, document.querySelector(byHook('ribbon'))!);
}
