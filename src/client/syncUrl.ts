import { effect } from '@preact/signals';
import { decodeView } from '../state/url.ts';
import type { View, StoryIds } from '../state/view.ts';
import type { Store } from '../state/store.ts';

/** Decodes an address; `base` is the site's base path and ends with a slash. */
export function readView(pathname: string, search: string, base: string, storyIds: StoryIds): View {
  const path = `/${pathname.slice(base.length)}`;
  return decodeView({ path, query: new Map(new URLSearchParams(search)) }, storyIds);
}

/** Syncs the store with the address bar and the back button. */
export function syncUrl(store: Store, base: string): void {
  effect(() => {
    const { view, history: entry } = store.change.value;
    if (entry === 'none') return;
    const href = store.hrefOf(view);
    if (entry === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
  });
  addEventListener('popstate', () => {
    const { pathname, search } = location;
    store.restore(readView(pathname, search, base, store.storyIds));
  });
}
