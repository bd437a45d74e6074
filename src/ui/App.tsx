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
  /** The prerendered parts; in the browser they are absent, and the existing markup stays. */
  readonly staticParts?: StaticParts;
}

export interface StaticParts {
  /** The search field. */
  readonly find: ComponentChildren;
  /** The static map, which shows until the scripts run. */
  readonly map: ComponentChildren;
  /** The pagination and the ribbon with the link into the walk; embeds have none. */
  readonly follow: ComponentChildren;
  /** The list of speakers; embeds have none. */
  readonly speakers: ComponentChildren;
  /** The text below the map: every quote, the methodology and the colophon. */
  readonly reading: ComponentChildren;
}

/** Renders the page or the embed, with the same code at build and in the browser. */
export function App(props: AppProps) {
  const { surface, language } = props.store.view.value;
  return (
    <ErrorBoundary t={messages[language]}>
      {surface === 'embed' ? <EmbedPage {...props} /> : <Page {...props} />}
    </ErrorBoundary>
  );
}
