import { recall } from './remembered.ts';

/**
 * The first script of a page, before the others: the page is as its reader had it last, and until
 * they answer, a press on a place shows its words from those the page holds already. `main.tsx`
 * takes away what was added here.
 */
const path = document.getElementById('page')?.dataset['path'] ?? '';
// An embed belongs to its host's page and knows nothing of its reader.
if (!path.includes('embed')) {
  // What has no use without a script takes its room before the rest of the page is there.
  const opensAtWords = /[?&](claim|speaker)=/.test(location.search);
  document.documentElement.dataset['first'] = opensAtWords ? 'open' : 'on';
  const theme = recall('theme');
  if (theme) document.documentElement.dataset['theme'] = theme;
  // Only where the reader has asked for nothing else: at the door, and not from within.
  const chosen = document.querySelector<HTMLAnchorElement>(`a[hreflang='${recall('language')}']`);
  const isFromHere = document.referrer.startsWith(location.origin);
  if (path === '/' && chosen && !isFromHere && !location.search && !location.hash) {
    location.replace(chosen.href);
  }
}

addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (document.documentElement.dataset['script'] || ctrlKey || metaKey || shiftKey || altKey)
    return;
  const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-place]');
  // The first `href` is that of a link in HTML, the second of one in SVG.
  const href = link?.getAttribute('href');
  if (!link || !href || link.closest('.words, .drawn')) return;
  const place = link.dataset['place'] ?? '';
  const answer = () => {
    if (document.documentElement.dataset['script']) return;
    // The words come after the map: a press may be quicker than they are.
    if (document.readyState === 'loading' && !document.getElementById('drawn')) {
      requestAnimationFrame(answer);
    } else if (showWords(place)) history.pushState(null, '', href);
    else location.assign(href);
  };
  event.preventDefault();
  answer();
});

/** Puts copies of the quotes about a place where its panel will be; whether there are any. */
function showWords(place: string): boolean {
  const side = document.querySelector('.stage-side');
  const claims = document.querySelectorAll(`#words [data-claim]:has([data-place='${place}'])`);
  if (!side || claims.length === 0) return false;
  document.getElementById('first-words')?.remove();
  const panel = document.createElement('article');
  panel.id = 'first-words';
  panel.className = 'panel';
  const title = document.createElement('h2');
  title.textContent = document.querySelector(`#entry-${place} .place-name`)?.textContent ?? '';
  title.tabIndex = -1;
  panel.append(title, ...[...claims].map((claim) => claim.cloneNode(true)));
  side.prepend(panel);
  side.closest('.sheet')?.setAttribute('data-height', 'half');
  title.focus({ preventScroll: true });
  const isNarrow = matchMedia('(width < 56rem)').matches;
  side.closest('.stage')?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' });
  return true;
}
