import { hydrate, render } from 'preact';
import { byHook } from '../../dom/contract.ts';
import type { Store } from '../../state/store.ts';
import { buildStoryIndex } from '../../story/search/storyIndex.ts';
import { Search } from './Search.tsx';
import type { SearchProps } from './Search.tsx';
import { loadOtherParts } from './otherParts.ts';
import type { OtherParts } from './otherParts.ts';

/**
 * Hydrates the search around a field. It goes to the first result at once if Enter was already
 * pressed. In a part of a story, the names of the other parts follow.
 */
export function hydrateSearch(
  store: Store,
  field: Element,
  reader: Pick<SearchProps, 'isEntered' | 'onLeave' | 'loadPanel'>,
): void {
  const root = field.closest(byHook('search'))!;
  const index = buildStoryIndex(store.story, store.view.peek().language);
  const props = { store, index, ...reader };
  const show = (elsewhere: OtherParts) => {
    const all = elsewhere.section ? { ...index, elsewhere: elsewhere.section } : index;
    render(<Search {...props} index={all} elsewhere={elsewhere} />, root);
  };
  hydrate(<Search {...props} elsewhere={loadOtherParts(store, show)} />, root);
}
