import { hydrate } from 'preact';
import story from 'virtual:story';
import basemapInfo from 'virtual:basemap-info';
import { byId, rootFlags } from '../dom/contract.ts';
import { createStore } from '../state/store.ts';
import { mapAreasReader } from '../map/svg/readMapAreas.ts';
import { decodeAnchor, decodeView } from '../state/url.ts';
import { storyIdsOf } from '../state/storyIds.ts';
import { bindPlaceLinks } from './bindPlaceLinks.ts';
import { afterFirstPaint } from '../dom/afterPaint.ts';
import { lazyParts, preloadSidePanel, runIslands } from './islands.ts';
import { bindEscape } from './bindEscape.ts';
import { App } from '../ui/App.tsx';
import { syncTheme } from './syncTheme.ts';
import { bindPrint } from './bindPrint.ts';
import { registerServiceWorker } from './registerServiceWorker.ts';
import { readView, syncUrl } from './syncUrl.ts';
import '../ui/styles/page.css';
import 'virtual:story.css';

const base = import.meta.env.BASE_URL;
const storyIds = storyIdsOf(story);
const root = byId('page')!;
// Hydration needs the view that was prerendered: `data-path` names it, without the query. Offline
// it may differ from the address. The view of the address follows after hydration.
const rendered = decodeView({ path: root.dataset['path'] ?? '/', query: new Map() }, storyIds);
// Embeds contain no quotes, so the boot script cannot answer clicks there.
if (rendered.surface === 'page') await afterFirstPaint();
const store = createStore(story, rendered, base);
// Until now CSS applied the layer switches, and the fragment chose the theatre. Keeps both.
const switchedOff = [...document.querySelectorAll('[data-layer]:has(input:not(:checked))')];
const theatre = decodeAnchor(location.hash, storyIds);

// Removes the boot script's temporary panel; the app renders its quotes (client/boot.ts).
byId('first-words')?.remove();
const mapAreas = mapAreasReader(
  document,
  store.story.places.map(({ id }) => id),
);
hydrate(
  <App store={store} basemapInfo={{ ...basemapInfo, mapAreas }} lazyParts={lazyParts} />,
  root,
);
store.restore(readView(location.pathname, location.search, base, storyIds));
syncUrl(store, base);
bindEscape(store);
bindPlaceLinks(store);
runIslands(store);
syncTheme(store);
bindPrint();
rootFlags().stage = 'live';
for (const control of switchedOff) {
  const layer = storyIds.layers.find((id) => id === control.getAttribute('data-layer'));
  if (layer && !store.view.peek().hidden.has(layer)) store.toggleLayer(layer);
}
if (theatre !== null) store.showTheatre(theatre);

// An embed belongs to its host's page and leaves nothing in the reader's browser.
if (rendered.surface === 'page') {
  // Once the linked content is painted, the sheet is at half without the boot script's flag.
  preloadSidePanel(store.view.peek()).then(() =>
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        delete rootFlags().panel;
      });
    }),
  );
  if (import.meta.env.PROD) registerServiceWorker(base);
}
