import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { Colophon } from './Colophon.tsx';
import { Methodology } from './Methodology.tsx';
import { QuoteList } from './QuoteList.tsx';

/** The text below the map; it stays the same when the map changes. */
export function BelowMap({ store }: { readonly store: Store }) {
  const t = messages[store.view.value.language];
  return (
    <>
      <QuoteList store={store} t={t} />
      <Methodology store={store} t={t} />
      <Colophon store={store} t={t} />
    </>
  );
}
