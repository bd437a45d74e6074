import { hydrate, render } from 'preact';
import type { Store } from '../../state/store.ts';
import { buildStoryIndex } from '../../story/search/storyIndex.ts';
import { Search } from './Search.tsx';
import { loadOtherParts } from './otherParts.ts';
import type { OtherParts } from './otherParts.ts';

/**
 * Hydrates the search field in `root`. It goes to the first result at once if Enter was already
 * pressed. `onLeave` returns the focus to where the reader came from. In a part of a story, the
 * names of the other parts follow.
 */
export function hydrateSearch(
  store: Store,
  root: Element,
  isEntered: boolean,
  onLeave: () => void,
): void {
  const index = buildStoryIndex(store.story, store.view.peek().language);
  const props = { store, index, isEntered, onLeave };
  const show = (elsewhere: OtherParts) => {
    const all = elsewhere.section ? { ...index, elsewhere: elsewhere.section } : index;
    render(<Search {...props} index={all} elsewhere={elsewhere} />, root);
  };
  hydrate(<Search {...props} elsewhere={loadOtherParts(store, show)} />, root);
}
