import { directions } from '../../i18n/messages.ts';
import { isPlainClick } from '../../dom/pointer.ts';
import type { Store } from '../../state/store.ts';
import { readingDirection } from '../walk/bindWalkKeys.ts';
import { claimOf, setTabStop } from './ribbonElements.ts';
import type { RibbonElements } from './ribbonElements.ts';

/**
 * Binds the ribbon. Its links open steps of the walk, and pointing at one highlights its places.
 * The arrow keys move along it in reading direction.
 */
export function bindRibbon(store: Store, parts: RibbonElements): void {
  const { bar, follow, links } = parts;
  const isRightToLeft = directions[store.view.peek().language] === 'rtl';

  bar.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    const link = linkAt(event);
    if (link) store.showClaim(claimOf(link));
    else if (!follow.contains(event.target as Node)) return;
    else if (store.view.peek().claim === null) store.nextClaim();
    event.preventDefault();
  });
  for (const type of ['pointerover', 'focusin']) {
    bar.addEventListener(type, (event) => {
      const link = linkAt(event);
      if (!link) return;
      store.highlightClaim(claimOf(link));
      if (type === 'focusin') setTabStop(parts, link);
    });
  }
  for (const type of ['pointerout', 'focusout']) {
    bar.addEventListener(type, (event) => {
      if (linkAt(event)) store.highlightClaim(null);
    });
  }
  bar.addEventListener('keydown', (event) => {
    const link = linkAt(event);
    if (!link || event.metaKey || event.ctrlKey || event.altKey) return;
    const next = indexAfter(event.key, links.indexOf(link), links.length, isRightToLeft);
    if (next === null) return;
    event.preventDefault();
    links[next]!.focus();
  });
}

function linkAt({ target }: Event): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('[data-step]') : null;
}

/** Returns the index that a key leads to, at most the first or last; null for other keys. */
function indexAfter(key: string, at: number, length: number, isRightToLeft: boolean) {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const isForward =
    readingDirection(key === 'ArrowLeft' ? 'left' : 'right', isRightToLeft) === 'forward';
  return isForward ? Math.min(at + 1, length - 1) : Math.max(at - 1, 0);
}
