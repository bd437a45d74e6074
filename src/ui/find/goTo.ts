import type { Store } from '../../state/store.ts';
import { claimAnchor } from '../claimAnchor.ts';
import { revealPanel } from '../revealPanel.ts';

const headingId = 'panel-title';

/** Selects a place and brings its panel before the reader, also where it is open already. */
export function goToPlace(store: Store, place: string): void {
  if (store.view.peek().place === place) revealPanel(document.getElementById(headingId)!);
  else store.select(place);
}

/**
 * Goes to a quote: in the panel of the place that is open, if the words are about it, else of the
 * first they are about; those about none are in the list of all words.
 */
export function goToQuote(store: Store, id: string): void {
  const open = store.view.peek().place;
  const { places } = store.story.claims.find((claim) => claim.id === id)!;
  const about = places.map(({ place }) => place);
  const [place] = open !== null && about.includes(open) ? [open] : about;
  if (place === undefined) {
    read(document.getElementById(claimAnchor(id)));
    return;
  }
  const readInPanel = () => read(document.querySelector(`.panel [data-claim="${id}"]`));
  if (place !== open) afterReveal(readInPanel);
  goToPlace(store, place);
  if (place === open) readInPanel();
}

/** Listens to one speaker alone: what is open makes room for that one's places and words. */
export function goToSpeaker(store: Store, speaker: string): void {
  store.clear();
  store.showSpeaker(speaker);
}

/** Brings a quote before the reader, and the focus to it. */
function read(quote: HTMLElement | null): void {
  if (!quote) return;
  quote.tabIndex = -1;
  quote.focus({ preventScroll: true });
  quote.scrollIntoView({ block: 'start' });
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
