import { hydrate } from 'preact';
import story from 'virtual:story';
import basemapInfo from 'virtual:basemap-info';
import { createStore } from '../state/store.ts';
import { decodeAnchor, decodeView } from '../state/url.ts';
import { storyIdsOf } from '../state/storyIds.ts';
import { bindPlaceLinks } from './bindPlaceLinks.ts';
import { bindDialogButtons } from './bindDialogButtons.ts';
import { bindSearchField } from './bindSearchField.ts';
import { afterFirstPaint } from './afterFirstPaint.ts';
import { bindEscape } from './bindEscape.ts';
import { App } from '../ui/App.tsx';
import { preloadSidePanel } from '../ui/frame/SidePanel.tsx';
import { syncTheme } from './syncTheme.ts';
import { bindShortcuts } from './bindShortcuts.ts';
import { bindPrint } from './bindPrint.ts';
import { registerServiceWorker } from './registerServiceWorker.ts';
import { readView, syncUrl } from './syncUrl.ts';
import '../ui/styles/page.css';
import 'virtual:story.css';

const base = import.meta.env.BASE_URL;
const storyIds = storyIdsOf(story);
const root = document.getElementById('page')!;
// The page says what it was rendered for, without the query, and offline perhaps for another
// address: hydrate that first, then show what the link asks for.
const rendered = decodeView({ path: root.dataset['path'] ?? '/', query: new Map() }, storyIds);
// An embed holds no words that the first script could answer with.
if (rendered.surface === 'page') await afterFirstPaint();
const store = createStore(story, rendered, base);
// Before this script the layer switches and the theatres worked by style sheet and fragment alone.
const switchedOff = [...document.querySelectorAll('[data-layer]:has(input:not(:checked))')];
const theatre = decodeAnchor(location.hash, storyIds);

// What the first script showed meanwhile comes again, from here (first/first.ts).
document.getElementById('first-words')?.remove();
hydrate(<App store={store} basemapInfo={basemapInfo} />, root);
const asked = readView(location.pathname, location.search, base, storyIds);
store.restore(asked);
syncUrl(store, base);
bindEscape(store);
bindPlaceLinks(store);
bindDialogButtons(store);
bindSearchField(store);
syncTheme(store);
bindPrint();
document.documentElement.dataset['script'] = 'on';
for (const control of switchedOff) {
  const layer = control.getAttribute('data-layer')!;
  if (!store.view.peek().hidden.has(layer)) store.toggleLayer(layer);
}
if (theatre !== null) store.showTheatre(theatre);

// An embed belongs to its host's page and leaves nothing behind in the reader's browser.
if (rendered.surface === 'embed') {
  const { connectHost } = await import('./connectHost.ts');
  connectHost(store, root, asked);
}
if (rendered.surface === 'page') {
  // The sheet is at half by itself when what the link asks for has been painted.
  preloadSidePanel(store.view.peek()).then(() =>
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset['first'] = 'on';
      });
    }),
  );
  bindShortcuts(store);
  if (import.meta.env.PROD) registerServiceWorker(base);
  // Until it comes, and if it does not, what it would answer to are links to the words.
  import('./enhance.ts').then(
    ({ enhanceStaticParts }) => enhanceStaticParts(store),
    () => undefined,
  );
}
