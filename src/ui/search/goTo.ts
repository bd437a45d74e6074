import type { Store } from '../../state/store.ts';
import { placeIdsOf } from '../../story/claims.ts';
import type { ClaimId, PlaceId, SpeakerId } from '../../story/schema.ts';
import { byHook, byId, claimAnchor } from '../../dom/contract.ts';
import { focusPanel } from '../frame/panel.ts';

/** Selects a place and scrolls to its panel, even if it is open already. */
export function goToPlace(store: Store, place: PlaceId): void {
  if (store.view.peek().place === place) focusPanel(byId('panel-title')!);
  else store.select(place);
}

/**
 * Goes to a quote in the panel of the open place, or else of the quote's first place. A quote about
 * no place is in the list of all quotes. A filter for another speaker is removed.
 */
export function goToQuote(store: Store, id: ClaimId): void {
  const claim = store.story.claims.find((each) => each.id === id)!;
  const { place: open, speaker } = store.view.peek();
  if (speaker !== claim.speaker) store.showSpeaker(null);
  const about = placeIdsOf(claim);
  const [place] = open !== null && about.includes(open) ? [open] : about;
  if (place === undefined) {
    read(document.getElementById(claimAnchor(id)));
    return;
  }
  const readInPanel = () => read(document.querySelector(`${byHook('side')} [data-claim="${id}"]`));
  if (place !== open) afterReveal(readInPanel);
  goToPlace(store, place);
  if (place === open) requestAnimationFrame(readInPanel);
}

/**
 * Shows one speaker only, and goes to the list of speakers; that one’s quotes stand below it.
 * `loadPanel` loads the code that shows them.
 */
export async function goToSpeaker(
  store: Store,
  speaker: SpeakerId,
  loadPanel: () => Promise<unknown>,
): Promise<void> {
  store.clear();
  store.showClaim(null);
  store.showSpeaker(speaker);
  // On a phone the list moves above the legend once the speaker's quotes are rendered.
  await loadPanel().catch(() => null);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => read(document.querySelector(`${byHook('speakers')} summary`))),
  );
}

const roomAbovePx = 8;

/** Scrolls to an element and focuses it. */
function read(words: HTMLElement | null): void {
  if (!words) return;
  if (words.tabIndex < 0) words.tabIndex = -1;
  words.focus({ preventScroll: true });
  const scrollers = (['side', 'sheet-content'] as const).flatMap(
    (each) => words.closest(byHook(each)) ?? [],
  );
  if (scrollers.length === 0) words.scrollIntoView({ block: 'start' });
  // Within the panel or the sheet only those scroll: the page stays where it is.
  for (const scroller of scrollers) {
    const below = words.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const isInView = below >= 0 && below < scroller.clientHeight / 2;
    if (!isInView) scroller.scrollTop += below - roomAbovePx;
  }
}

let waiting: AbortController | null = null;

/** Runs a callback right after an opening panel has focused its heading. */
function afterReveal(then: () => void): void {
  waiting?.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target !== byId('panel-title')) return;
    waiting?.abort();
    // `focusPanel` has yet to scroll to the panel.
    queueMicrotask(then);
  };
  document.addEventListener('focusin', onFocus, { signal });
}
