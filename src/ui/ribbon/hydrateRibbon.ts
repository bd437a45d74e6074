import { byHook, byId } from '../../dom/contract.ts';
import type { Store } from '../../state/store.ts';
import { bindRibbon } from './bindRibbon.ts';
import { setTabStop } from './ribbonElements.ts';
import type { RibbonElements } from './ribbonElements.ts';
import { showInRibbon } from './showInRibbon.ts';

/** Hydrates the prerendered ribbon. */
export function hydrateRibbon(store: Store, bar: HTMLElement): void {
  const parts: RibbonElements = {
    bar,
    follow: byId('follow') as HTMLAnchorElement,
    links: [...bar.querySelectorAll<SVGAElement>('[data-step]')],
    read: bar.querySelector(byHook('ribbon-read'))!,
    count: bar.querySelector(byHook('ribbon-count'))!,
  };
  setTabStop(parts, parts.links[0]!);
  bindRibbon(store, parts);
  showInRibbon(store, parts);
}
