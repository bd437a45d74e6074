import type { AppProps } from './appProps.ts';
import { messages } from '../i18n/messages.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import { Page } from './Page.tsx';

/** Renders the page or the embed, with the same code at build and in the browser. */
export function App(props: AppProps) {
  const { surface, language } = props.store.view.value;
  return (
    <ErrorBoundary t={messages[language]}>
      {surface === 'embed' ? <EmbedPage {...props} /> : <Page {...props} />}
    </ErrorBoundary>
  );
}
