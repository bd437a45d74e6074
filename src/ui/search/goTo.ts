import type { Store } from '../../state/store.ts';
import { placeIdsOf } from '../../story/placeIdsOf.ts';
import { claimAnchor } from '../claim/claimAnchor.ts';
import { focusPanel } from '../frame/focusPanel.ts';

const headingId = 'panel-title';

/** Selects a place and brings its panel before the reader, also where it is open already. */
export function goToPlace(store: Store, place: string): void {
  if (store.view.peek().place === place) focusPanel(document.getElementById(headingId)!);
  else store.select(place);
}

/**
 * Goes to a quote: in the panel of the place that is open, if the words are about it, else of the
 * first they are about; those about none are in the list of all words. Whoever else is listened to
 * gives way.
 */
export function goToQuote(store: Store, id: string): void {
  const claim = store.story.claims.find((each) => each.id === id)!;
  const { place: open, speaker } = store.view.peek();
  if (speaker !== claim.speaker) store.showSpeaker(null);
  const about = placeIdsOf(claim);
  const [place] = open !== null && about.includes(open) ? [open] : about;
  if (place === undefined) {
    read(document.getElementById(claimAnchor(id)));
    return;
  }
  const readInPanel = () => read(document.querySelector(`.panel [data-claim="${id}"]`));
  if (place !== open) afterReveal(readInPanel);
  goToPlace(store, place);
  if (place === open) requestAnimationFrame(readInPanel);
}

/** Listens to one speaker, and goes to the list of all, under which that one’s words stand. */
export function goToSpeaker(store: Store, speaker: string): void {
  store.clear();
  store.showClaim(null);
  store.showSpeaker(speaker);
  requestAnimationFrame(() => read(document.querySelector('.speakers-control summary')));
}

const roomAbovePx = 8;

/** Brings words before the reader, and the focus to them. */
function read(words: HTMLElement | null): void {
  if (!words) return;
  if (words.tabIndex < 0) words.tabIndex = -1;
  words.focus({ preventScroll: true });
  const scrollers = ['.stage-side', '.sheet-content'].flatMap((each) => words.closest(each) ?? []);
  if (scrollers.length === 0) words.scrollIntoView({ block: 'start' });
  // Beside the map they move within their part: the page stays where it is.
  for (const scroller of scrollers) {
    const below = words.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const isInView = below >= 0 && below < scroller.clientHeight / 2;
    if (!isInView) scroller.scrollTop += below - roomAbovePx;
  }
}

let waiting: AbortController | null = null;

/** A panel that opens takes the focus to its heading; this comes right after that. */
function afterReveal(then: () => void): void {
  waiting?.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target.id !== headingId) return;
    waiting?.abort();
    // The panel is still being brought up.
    queueMicrotask(then);
  };
  document.addEventListener('focusin', onFocus, { signal });
}
