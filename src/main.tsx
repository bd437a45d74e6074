import { hydrate } from 'preact';
import story from 'virtual:story';
import surroundings from 'virtual:surroundings';
import { createStore, vocabularyOf } from './state/store.ts';
import { decodeAnchor } from './state/url.ts';
import { handleEscape } from './ui/handleEscape.ts';
import { App } from './ui/App.tsx';
import { syncTheme } from './ui/syncTheme.ts';
import { handlePrint } from './ui/handlePrint.ts';
import { readView, syncUrl } from './ui/syncUrl.ts';
import './ui/page.css';
import 'virtual:story.css';

const base = import.meta.env.BASE_URL;
const vocabulary = vocabularyOf(story);
// The page was rendered without the query: hydrate that first, then show what the link asks for.
const rendered = readView(location.pathname, '', base, vocabulary);
const store = createStore(story, rendered, base);
// Before this script the layer switches and the theatres worked by style sheet and fragment alone.
const switchedOff = [...document.querySelectorAll('[data-layer]:has(input:not(:checked))')];
const theatre = decodeAnchor(location.hash, vocabulary);

hydrate(<App store={store} surroundings={surroundings} />, document.getElementById('page')!);
store.restore(readView(location.pathname, location.search, base, vocabulary));
syncUrl(store, base);
handleEscape(store);
syncTheme(store);
handlePrint();
document.documentElement.dataset['script'] = 'on';
for (const control of switchedOff) {
  const layer = control.getAttribute('data-layer')!;
  if (!store.view.peek().hidden.has(layer)) store.toggleLayer(layer);
}
if (theatre !== null) store.showTheatre(theatre);
