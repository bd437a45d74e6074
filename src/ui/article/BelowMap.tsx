import type { Store } from '../../state/store.ts';
import { Colophon } from './Colophon.tsx';
import { Methodology } from './Methodology.tsx';
import { QuoteList } from './QuoteList.tsx';

/** The text below the map; it stays the same when the map changes. */
export function BelowMap({ store }: { readonly store: Store }) {
  return (
    <>
      <QuoteList store={store} />
      <Methodology store={store} />
      <Colophon store={store} />
    </>
  );
}
