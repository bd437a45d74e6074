import { hydrate } from 'preact';
import story from 'virtual:story';
import surroundings from 'virtual:surroundings';
import { createStore } from './state/store.ts';
import { decodeAnchor, decodeView } from './state/url.ts';
import { vocabularyOf } from './state/vocabulary.ts';
import { answerLinks } from './ui/answerLinks.ts';
import { answerOpeners } from './ui/answerOpeners.ts';
import { answerFind } from './ui/find/answerFind.ts';
import { firstSeen } from './ui/firstSeen.ts';
import { handleEscape } from './ui/handleEscape.ts';
import { App } from './ui/App.tsx';
import { sideArrives } from './ui/Side.tsx';
import { syncTheme } from './ui/syncTheme.ts';
import { answerKeys } from './ui/shortcuts/answerKeys.ts';
import { handlePrint } from './ui/handlePrint.ts';
import { registerServiceWorker } from './ui/registerServiceWorker.ts';
import { readView, syncUrl } from './ui/syncUrl.ts';
import './ui/page.css';
import 'virtual:story.css';

const base = import.meta.env.BASE_URL;
const vocabulary = vocabularyOf(story);
const root = document.getElementById('page')!;
// The page says what it was rendered for, without the query, and offline perhaps for another
// address: hydrate that first, then show what the link asks for.
const rendered = decodeView({ path: root.dataset['path'] ?? '/', query: new Map() }, vocabulary);
// An embed holds no words that the first script could answer with.
if (rendered.surface === 'page') await firstSeen();
const store = createStore(story, rendered, base);
// Before this script the layer switches and the theatres worked by style sheet and fragment alone.
const switchedOff = [...document.querySelectorAll('[data-layer]:has(input:not(:checked))')];
const theatre = decodeAnchor(location.hash, vocabulary);

// What the first script showed meanwhile comes again, from here (first/first.ts).
document.getElementById('first-words')?.remove();
hydrate(<App store={store} surroundings={surroundings} />, root);
const asked = readView(location.pathname, location.search, base, vocabulary);
store.restore(asked);
syncUrl(store, base);
handleEscape(store);
answerLinks(store);
answerOpeners(store);
answerFind(store);
syncTheme(store);
handlePrint();
document.documentElement.dataset['script'] = 'on';
for (const control of switchedOff) {
  const layer = control.getAttribute('data-layer')!;
  if (!store.view.peek().hidden.has(layer)) store.toggleLayer(layer);
}
if (theatre !== null) store.showTheatre(theatre);

// An embed belongs to its host's page and leaves nothing behind in the reader's browser.
if (rendered.surface === 'embed') {
  const { answerHost } = await import('./ui/answerHost.ts');
  answerHost(store, root, asked);
}
if (rendered.surface === 'page') {
  // The sheet is at half by itself when what the link asks for has been painted.
  sideArrives(store.view.peek()).then(() =>
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset['first'] = 'on';
      });
    }),
  );
  answerKeys(store);
  if (import.meta.env.PROD) registerServiceWorker(base);
  // Until it comes, and if it does not, what it would answer to are links to the words.
  import('./ui/answerReading.ts').then(
    ({ answerReading }) => answerReading(store),
    () => undefined,
  );
}
