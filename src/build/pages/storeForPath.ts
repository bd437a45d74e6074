import { createStore } from '../../state/store.ts';
import { storyIdsOf } from '../../state/storyIds.ts';
import type { Store } from '../../state/store.ts';
import { decodeView } from '../../state/url.ts';
import type { Story } from '../../story/story.ts';

/** Creates the store of the page at a path without the base, before the reader chooses anything. */
export function storeForPath(story: Story, path: string, base: string): Store {
  const view = decodeView({ path, query: new Map() }, storyIdsOf(story));
  return createStore(story, view, base);
}
