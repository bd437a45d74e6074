import { hydrate, render } from 'preact';
import { byHook } from '../../dom/contract.ts';
import type { Store } from '../../state/store.ts';
import { buildStoryIndex } from '../../story/search/storyIndex.ts';
import { Search } from './Search.tsx';
import type { SearchProps } from './Search.tsx';
import { loadOtherPlaces } from './otherPlaces.ts';
import type { OtherPlaces } from './otherPlaces.ts';
import { LanguageProvider } from '../../dom/language.ts';

/**
 * Hydrates the search around a field. It goes to the first result at once if Enter was already
 * pressed. The names of places that other pages show follow.
 */
export function hydrateSearch(
  store: Store,
  field: Element,
  reader: Pick<SearchProps, 'isEntered' | 'onLeave' | 'loadPanel'>,
): void {
  const root = field.closest(byHook('search'))!;
  const { language } = store.view.peek();
  const index = buildStoryIndex(store.story, language);
  const props = { store, ...reader };
  const search = (elsewhere: OtherPlaces) => {
    const all = elsewhere.section ? { ...index, elsewhere: elsewhere.section } : index;
    return (
      <LanguageProvider value={language}>
        <Search {...props} index={all} elsewhere={elsewhere} />
      </LanguageProvider>
    );
  };
  const elsewhere = loadOtherPlaces(store, (next) => render(search(next), root));
  hydrate(search(elsewhere), root);
}
