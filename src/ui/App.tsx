import type { AppProps } from './appProps.ts';
import { LanguageProvider } from '../dom/language.ts';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import { Page } from './Page.tsx';

/** Renders the page or the embed, with the same code at build and in the browser. */
export function App(props: AppProps) {
  const { surface, language } = props.store.view.value;
  return (
    <LanguageProvider value={language}>
      <ErrorBoundary>
        {surface === 'embed' ? <EmbedPage {...props} /> : <Page {...props} />}
      </ErrorBoundary>
    </LanguageProvider>
  );
}
