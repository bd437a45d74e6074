import { useLanguage } from '../../dom/language.ts';
import type { Store } from '../../state/store.ts';
import { Colophon } from './Colophon.tsx';
import { Methodology } from './Methodology.tsx';
import { QuoteList } from './QuoteList.tsx';
import { correctionsLink, subpageHref } from '../subpages/links.ts';

/** The text below the map; it stays the same when the map changes. */
export function BelowMap({ store }: { readonly store: Store }) {
  const language = useLanguage();
  const { story } = store;
  return (
    <>
      <QuoteList store={store} />
      <Methodology story={story} link={correctionsLink(store)} />
      <Colophon story={story} hrefOf={(name) => subpageHref(store, language, name)} />
    </>
  );
}
