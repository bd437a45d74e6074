import type { Store } from '../../state/store.ts';
import { answerRibbon } from './answerRibbon.ts';
import { keepStop } from './parts.ts';
import type { RibbonParts } from './parts.ts';
import { showInRibbon } from './showInRibbon.ts';

/** Brings a ribbon to life that is in the page already; returns how to undo it. */
export function liveRibbon(store: Store, bar: HTMLElement): () => void {
  const parts: RibbonParts = {
    bar,
    follow: bar.querySelector<HTMLAnchorElement>('.follow-link')!,
    links: [...bar.querySelectorAll<SVGAElement>('[data-step]')],
    read: bar.querySelector('.ribbon-read')!,
    count: bar.querySelector('.ribbon-count')!,
  };
  keepStop(parts, parts.links[0]!);
  const undo = [answerRibbon(store, parts), showInRibbon(store, parts)];
  return () => undo.forEach((each) => each());
}
