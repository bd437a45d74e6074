import { getPreference } from '../dom/preferences.ts';

/**
 * The first script of a page, before the others: the page is as its reader had it last, and until
 * they answer, a press on a place shows its words from those the page holds already. `main.tsx`
 * takes away what was added here.
 */
const path = document.getElementById('page')?.dataset['path'] ?? '';
// An embed belongs to its host's page and knows nothing of its reader.
if (!/(^|\/)embed\//.test(path)) {
  // What has no use without a script takes its room before the rest of the page is there.
  const opensAtWords = path.includes('/place/') || /[?&](claim|speaker)=/.test(location.search);
  document.documentElement.dataset['first'] = opensAtWords ? 'open' : 'on';
  // As after a press on what the link is about. Whoever comes back is where they left.
  if (opensAtWords && isNarrow() && isNewVisit() && !location.hash) bringUpStage();
  holdReading();
  const theme = getPreference('theme');
  if (theme) document.documentElement.dataset['theme'] = theme;
  // Only where the reader has asked for nothing else: at the door, and not from within.
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
  if (document.documentElement.dataset['script'] || ctrlKey || metaKey || shiftKey || altKey)
    return;
  const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-place]');
  // The first `href` is that of a link in HTML, the second of one in SVG.
  const href = link?.getAttribute('href');
  if (!link || !href || link.closest('.words, .drawn')) return;
  const place = link.dataset['place'] ?? '';
  const pressed = performance.now();
  /** What is shown of the words, once there are any. */
  let panel: HTMLElement | undefined;
  let shown = 0;
  const answer = () => {
    // Another place was pressed.
    if (asked !== answer) return;
    if (document.documentElement.dataset['script']) {
      // An embed holds no words, and theirs is the answer.
      if (!panel) pressAgain();
      return;
    }
    // The words come after the map: a press may be quicker than they are, or than some of them.
    const isWhole = document.readyState !== 'loading' || document.getElementById('drawn') !== null;
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

/** Where there are no words the other scripts are waited for so long, then the link is followed: ms. */
const patienceMs = 3_000;

/** What answers the last press. */
let asked: (() => void) | undefined;

/**
 * Keeps the browser from laying out the words below the map, which it does as soon as it has painted
 * what is above them, until the page has loaded or the reader goes there.
 */
function holdReading(): void {
  if (location.hash) return;
  const { dataset } = document.documentElement;
  dataset['reading'] = 'later';
  const letGo = () => {
    if (dataset['reading'] !== 'later') return;
    // As a whole first: to what has not been laid out the browser scrolls by an estimate.
    dataset['reading'] = 'now';
    requestAnimationFrame(() => requestAnimationFrame(() => delete dataset['reading']));
  };
  // Heard before whatever these lead to: it could be neither scrolled to nor focused.
  for (const type of ['keydown', 'input', 'click', 'beforeprint']) {
    const answer = ({ target }: Event) => {
      // A press on a place has an answer of its own, which comes first.
      if (type !== 'click' || (target as Element).closest?.('a[href^="#"]')) letGo();
    };
    addEventListener(type, answer, { capture: true });
  }
  // Not in the frame that shows an answer. Where it is not known when the browser is idle: now. One
  // that never is so is not waited for longer than three seconds.
  addEventListener('load', () =>
    (window.requestIdleCallback ?? setTimeout)(letGo, { timeout: 3_000 }),
  );
  // The page scrolls to an answer too: that is painted before.
  addEventListener('scroll', () => requestAnimationFrame(() => setTimeout(letGo)), {
    once: true,
    passive: true,
  });
}

/** Not a reload, nor the way back or forward. */
function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

/** Where the map stays on top of the screen nothing else is above it. */
function bringUpStage(): void {
  const stage = document.querySelector('.stage');
  stage?.scrollIntoView({ block: isNarrow() ? 'start' : 'nearest' });
}

/** The map stands above the words, not beside them. */
function isNarrow(): boolean {
  return matchMedia('(width < 56rem)').matches;
}

/** The quotes about a place that are there; the last of all may be there in part. */
function claimsAbout(place: string, isWhole: boolean): Element[] {
  const claims = [...document.querySelectorAll('#words [data-claim]')];
  return (isWhole ? claims : claims.slice(0, -1)).filter((claim) =>
    claim.querySelector(`[data-place='${place}']`),
  );
}

/** Puts words about a place where its panel will be, and goes there. */
function openPanel(place: string, words: readonly Node[]): HTMLElement {
  const side = document.querySelector('.stage-side')!;
  document.getElementById('first-words')?.remove();
  const panel = document.createElement('article');
  panel.id = 'first-words';
  panel.className = 'panel';
  const title = document.createElement('h2');
  title.textContent = document.querySelector(`#entry-${place} .place-name`)?.textContent ?? '';
  title.tabIndex = -1;
  panel.append(title, ...words);
  side.prepend(panel);
  side.closest('.sheet')?.setAttribute('data-height', 'half');
  title.focus({ preventScroll: true });
  bringUpStage();
  return panel;
}
