import type { ComponentChildren } from 'preact';
import type { Surroundings } from '../map/basemap.ts';
import type { Store } from '../state/store.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { Page } from './Page.tsx';

export interface AppProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
  /** The map as it is drawn at build; the browser keeps what it finds. */
  readonly drawn?: ComponentChildren;
}

/** Whatever page the address asks for; the same at build and in the browser. */
export function App(props: AppProps) {
  return props.store.view.value.surface === 'embed' ? (
    <EmbedPage {...props} />
  ) : (
    <Page {...props} />
  );
}
