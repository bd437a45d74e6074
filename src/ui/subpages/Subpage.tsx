import { pageMessages } from '../../i18n/pages.ts';
import type { Store } from '../../state/store.ts';
import { MastheadLine } from '../frame/MastheadLine.tsx';
import { subpageHref } from './links.ts';
import { SubpageLinks } from './SubpageLinks.tsx';
import { subpages } from './subpages.ts';
import type { SubpageName, SiteFacts } from './subpageProps.ts';

interface Props {
  /** The store, which shows the home of the page's language. */
  readonly store: Store;
  readonly name: SubpageName;
  readonly site: SiteFacts;
}

/** The layout of all pages without a map: the top line, the title, and the links at the foot. */
export function Subpage({ store, name, site }: Props) {
  const t = pageMessages[store.view.value.language];
  const Content = subpages[name];
  return (
    <>
      <header class="masthead">
        <MastheadLine
          store={store}
          home={store.hrefOf(store.view.value)}
          hrefIn={(language) => subpageHref(store, language, name)}
        />
        <h1>{t.pages[name].title}</h1>
      </header>
      <main class={`subpage ${name}`}>
        <Content store={store} t={t} site={site} />
      </main>
      <footer class="colophon">
        <SubpageLinks store={store} here={name} />
      </footer>
    </>
  );
}
