import { createStore } from '../../state/store.ts';
import { storyIdsOf } from '../../state/storyIds.ts';
import type { Store } from '../../state/store.ts';
import { decodeView } from '../../state/url.ts';
import type { Story } from '../../story/story.ts';

/** What a page at a path (from the site's root) shows before the reader has chosen anything. */
export function storeForPath(story: Story, path: string, base: string): Store {
  const view = decodeView({ path, query: new Map() }, storyIdsOf(story));
  return createStore(story, view, base);
}
