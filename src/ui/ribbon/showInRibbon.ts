import { effect } from '@preact/signals';
import { directions, messages } from '../../i18n/messages.ts';
import { readingMessages } from '../../i18n/reading.ts';
import type { Store } from '../../state/store.ts';
import { claimOf, setTabStop } from './ribbonElements.ts';
import type { RibbonElements } from './ribbonElements.ts';
import { ribbonMarks } from './marks.ts';
import { readStretch } from './segments.ts';

/** Keeps the walk's step and the pointed claims in the ribbon up to date. */
export function showInRibbon(store: Store, parts: RibbonElements): void {
  const { follow, links, read, count } = parts;
  const { claims } = store.story;
  const { language } = store.view.peek();
  const isRightToLeft = directions[language] === 'rtl';
  const t = readingMessages[language];
  effect(() => {
    follow.href = store.hrefOfClaim(store.filtered.value.story.claims[0]!.id);
    for (const link of links) link.setAttribute('href', store.hrefOfClaim(claimOf(link)));
  });
  effect(() => {
    const pointed = { place: store.pointedPlace.value, claim: store.pointedClaim.value };
    const { current, marked, faded } = ribbonMarks(claims, store.view.value, pointed);
    for (const link of links) {
      const id = claimOf(link);
      link.classList.toggle('is-marked', marked.has(id));
      link.classList.toggle('is-faded', faded.has(id));
      link.classList.toggle('is-current', id === current);
      if (id === current) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    const at = claims.findIndex(({ id }) => id === (pointed.claim ?? current));
    count.textContent =
      at < 0
        ? messages[language].list.quotes(claims.length)
        : t.walk.position(at + 1, claims.length);
  });
  effect(() => {
    const at = claims.findIndex(({ id }) => id === store.view.value.claim);
    const claim = claims[at];
    const { x, width } = claim
      ? readStretch(store.story, claim, isRightToLeft)
      : { x: 0, width: 0 };
    read.setAttribute('x', `${x}%`);
    read.setAttribute('width', `${width}%`);
    if (claim) setTabStop(parts, links[at]!);
  });
}
