import type { ComponentChildren } from 'preact';
import { messages } from '../i18n/messages.ts';
import type { BasemapInfo } from '../map/basemap.ts';
import type { Store } from '../state/store.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import { Page } from './Page.tsx';

export interface AppProps {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  /** What is made at build; the browser is given none of it and keeps what it finds. */
  readonly staticParts?: StaticParts;
}

export interface StaticParts {
  /** The field for finding. */
  readonly find: ComponentChildren;
  /** The map before any script runs. */
  readonly map: ComponentChildren;
  /** The article as a line, and the way into the walk through it; embeds have none. */
  readonly follow: ComponentChildren;
  /** Who speaks in the article; embeds have no such list. */
  readonly speakers: ComponentChildren;
  /** Every quote, how every outline came about, and where all of it comes from. */
  readonly reading: ComponentChildren;
}

/** Whatever page the address asks for; the same at build and in the browser. */
export function App(props: AppProps) {
  const { surface, language } = props.store.view.value;
  return (
    <ErrorBoundary t={messages[language]}>
      {surface === 'embed' ? <EmbedPage {...props} /> : <Page {...props} />}
    </ErrorBoundary>
  );
}
