import { hydrate } from 'preact';
import story from 'virtual:story';
import { createStore, vocabularyOf } from './state/store.ts';
import { handleEscape } from './ui/handleEscape.ts';
import { Page } from './ui/Page.tsx';
import { readView, syncUrl } from './ui/syncUrl.ts';
import './ui/page.css';
import 'virtual:layers.css';

const base = import.meta.env.BASE_URL;
const vocabulary = vocabularyOf(story);
// The page was rendered without the query: hydrate that first, then show what the link asks for.
const rendered = readView(location.pathname, '', base, vocabulary);
const store = createStore(story, rendered, base);
hydrate(<Page store={store} />, document.getElementById('page')!);
store.restore(readView(location.pathname, location.search, base, vocabulary));
syncUrl(store, base);
handleEscape(store);
