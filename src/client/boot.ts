import { byHook, byId, entryId, narrowScreen, rootFlags } from '../dom/contract.ts';
import { getPreference } from '../dom/preferences.ts';
import { scrollToMap } from '../ui/frame/panel.ts';

/**
 * The boot script runs before all others. It restores the reader's theme and language. Until the
 * others answer, it shows the quotes about a pressed place in a panel, copied from the page.
 * `main.tsx` removes this panel.
 */
const path = byId('page')?.dataset['path'] ?? '';
rootFlags().stage = 'boot';
// An embed belongs to its host's page and ignores the reader's preferences.
if (!/(^|\/)embed\//.test(path)) {
  // Makes room for the parts that need scripts before the rest of the page arrives.
  const opensAtWords = path.includes('/place/') || /[?&](claim|speaker)=/.test(location.search);
  if (opensAtWords) rootFlags().panel = 'pending';
  // Scrolls as a press on the linked item would. Returning readers keep their scroll position.
  if (opensAtWords && matchMedia(narrowScreen).matches && isNewVisit() && !location.hash)
    scrollToMap();
  holdReading();
  const theme = getPreference('theme');
  if (theme) rootFlags().theme = theme;
  // Redirects only from the bare home page, and never from a link within the site.
  const chosen = document.querySelector<HTMLAnchorElement>(
    `a[hreflang='${getPreference('language')}']`,
  );
  const isFromHere = document.referrer.startsWith(location.origin);
  if (path === '/' && chosen && !isFromHere && !location.search && !location.hash) {
    location.replace(chosen.href);
  }
}

function answerPress(event: MouseEvent): void {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (rootFlags().stage !== 'boot' || ctrlKey || metaKey || shiftKey || altKey) return;
  const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-place]');
  // As an attribute, `href` is a string in HTML and in SVG; the SVG property is an object.
  const href = link?.getAttribute('href');
  if (!link || !href || link.closest('#words, #drawn')) return;
  const place = link.dataset['place'] ?? '';
  const pressed = performance.now();
  /** The temporary panel, once there is a quote to show. */
  let panel: HTMLElement | undefined;
  let shown = 0;
  const answer = () => {
    // The reader has pressed another place since.
    if (asked !== answer) return;
    if (rootFlags().stage !== 'boot') {
      // The main script answers now. Without a panel (an embed holds no quotes) it gets the press.
      if (!panel) pressAgain();
      return;
    }
    // The quotes come after the map in the page: some or all may still be on their way.
    const isWhole = document.readyState !== 'loading' || byId('drawn') !== null;
    const claims = claimsAbout(place, isWhole);
    const more = claims.slice(shown).map((claim) => claim.cloneNode(true));
    shown = claims.length;
    if (panel) panel.append(...more);
    else if (more.length > 0) {
      panel = openPanel(place, more);
      history.pushState(null, '', href);
    }
    if (!panel && performance.now() - pressed > patienceMs) pressAgain();
    else if (!panel || !isWhole) requestAnimationFrame(answer);
  };
  const pressAgain = () => {
    removeEventListener('click', answerPress);
    link.dispatchEvent(new MouseEvent('click', event));
  };
  event.preventDefault();
  asked = answer;
  answer();
}
addEventListener('click', answerPress);

/** The time in ms to wait for quotes or the main script before the link is followed. */
const patienceMs = 3_000;

/** The callback that answers the last press. */
let asked: (() => void) | undefined;

/**
 * Keeps the browser from laying out the text below the map until the page has loaded or the reader
 * goes there. Otherwise the browser does so right after it has painted the content above.
 */
function holdReading(): void {
  if (location.hash) return;
  const flags = rootFlags();
  flags.reading = 'later';
  const letGo = () => {
    if (flags.reading !== 'later') return;
    // Lays out everything first: to unrendered content the browser scrolls only by an estimate.
    flags.reading = 'now';
    requestAnimationFrame(() => requestAnimationFrame(() => delete flags.reading));
  };
  // Captures these events first: their handlers can neither scroll to nor focus hidden text.
  for (const type of ['keydown', 'input', 'click', 'beforeprint']) {
    const answer = ({ target }: Event) => {
      // Among clicks, only those on fragment links count: a pressed place is answered first.
      if (type !== 'click' || (target as Element).closest?.('a[href^="#"]')) letGo();
    };
    addEventListener(type, answer, { capture: true });
  }
  // Waits for idle time (at most 3 s), so as not to delay a frame that shows an answer. Browsers
  // without `requestIdleCallback` do not wait.
  addEventListener('load', () =>
    (window.requestIdleCallback ?? setTimeout)(letGo, { timeout: 3_000 }),
  );
  // The page scrolls to an answer too, so this waits until that is painted.
  addEventListener('scroll', () => requestAnimationFrame(() => setTimeout(letGo)), {
    once: true,
    passive: true,
  });
}

/** Returns false for a reload and for back and forward navigation. */
function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

/** Returns the quotes about a place that have arrived, without a possibly incomplete last one. */
function claimsAbout(place: string, isWhole: boolean): Element[] {
  const claims = [...document.querySelectorAll('#words [data-claim]')];
  return (isWhole ? claims : claims.slice(0, -1)).filter((claim) =>
    claim.querySelector(`[data-place='${place}']`),
  );
}

/** Shows quotes in a temporary panel where the place's panel will be, and focuses its title. */
function openPanel(place: string, words: readonly Node[]): HTMLElement {
  const side = document.querySelector(byHook('side'))!;
  byId('first-words')?.remove();
  const panel = document.createElement('article');
  panel.id = 'first-words';
  panel.className = 'panel';
  const title = document.createElement('h2');
  title.textContent =
    document.querySelector(`#${entryId(place)} ${byHook('place-name')}`)?.textContent ?? '';
  title.tabIndex = -1;
  panel.append(title, ...words);
  side.prepend(panel);
  side.closest('[data-height]')?.setAttribute('data-height', 'half');
  title.focus({ preventScroll: true });
  scrollToMap();
  return panel;
}
