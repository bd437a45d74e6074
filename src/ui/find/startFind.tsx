import { hydrate } from 'preact';
import type { Store } from '../../state/store.ts';
import { buildStoryIndex } from '../../story/search/storyIndex.ts';
import { Find } from './Find.tsx';

/**
 * Makes the field in `root` find, at once if Enter was pressed in it already; `onLeave` gives the
 * focus back to where the reader came from.
 */
export function startFind(
  store: Store,
  root: Element,
  isEntered: boolean,
  onLeave: () => void,
): void {
  const index = buildStoryIndex(store.story, store.view.peek().language);
  hydrate(<Find {...{ store, index, isEntered, onLeave }} />, root);
}
