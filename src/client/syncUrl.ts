import { effect } from '@preact/signals';
import { decodeView } from '../state/url.ts';
import type { View, StoryIds } from '../state/view.ts';
import type { Store } from '../state/store.ts';

/** Reads an address; `base` is the path the site lives under, with a slash at its end. */
export function readView(pathname: string, search: string, base: string, storyIds: StoryIds): View {
  const path = `/${pathname.slice(base.length)}`;
  return decodeView({ path, query: new Map(new URLSearchParams(search)) }, storyIds);
}

/** Ties the store to the address bar and the back button; returns how to undo it. */
export function syncUrl(store: Store, base: string): () => void {
  const stopWriting = effect(() => {
    const { view, history: entry } = store.change.value;
    if (entry === 'none') return;
    const href = store.hrefOf(view);
    if (entry === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
  });
  const onPopState = () => {
    const { pathname, search } = location;
    store.restore(readView(pathname, search, base, store.storyIds));
  };
  addEventListener('popstate', onPopState);
  return () => {
    stopWriting();
    removeEventListener('popstate', onPopState);
  };
}
