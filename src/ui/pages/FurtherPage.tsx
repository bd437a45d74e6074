import { pageMessages } from '../../i18n/pages/messages.ts';
import type { Store } from '../../state/store.ts';
import { MastheadLine } from '../MastheadLine.tsx';
import { furtherHref } from './furtherHref.ts';
import { FurtherLinks } from './FurtherLinks.tsx';
import { furtherPages } from './furtherPages.ts';
import type { FurtherPageName, SiteFacts } from './furtherPages.ts';

interface Props {
  /** Shows the home of the page's language. */
  readonly store: Store;
  readonly name: FurtherPageName;
  readonly site: SiteFacts;
}

/** What all pages without a map share: the line at the top, the title, the way on at the foot. */
export function FurtherPage({ store, name, site }: Props) {
  const words = pageMessages[store.view.value.language];
  const Content = furtherPages[name];
  return (
    <>
      <header class="masthead">
        <MastheadLine
          store={store}
          home={store.hrefOf(store.view.value)}
          hrefIn={(language) => furtherHref(store, language, name)}
        />
        <h1>{words.pages[name].title}</h1>
      </header>
      <main class={`further ${name}`}>
        <Content store={store} words={words} site={site} />
      </main>
      <footer class="colophon">
        <FurtherLinks store={store} here={name} />
      </footer>
    </>
  );
}
