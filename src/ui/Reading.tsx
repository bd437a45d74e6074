import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { Colophon } from './Colophon.tsx';
import { Drawn } from './Drawn.tsx';
import { Words } from './Words.tsx';

/** What stands under the map to be read: it is the same whatever the map shows. */
export function Reading({ store }: { readonly store: Store }) {
  const words = messages[store.view.value.language];
  return (
    <>
      <Words store={store} words={words} />
      <Drawn store={store} words={words} />
      <Colophon store={store} words={words} />
    </>
  );
}
