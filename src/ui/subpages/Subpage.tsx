import { pageMessages } from '../../i18n/pages.ts';
import type { Store } from '../../state/store.ts';
import { MastheadLine } from '../frame/MastheadLine.tsx';
import { subpageHref } from './links.ts';
import { SubpageLinks } from './SubpageLinks.tsx';
import { subpages } from './subpages.ts';
import type { SubpageName, SiteFacts } from './subpageProps.ts';
import { LanguageProvider } from '../../dom/language.ts';

interface Props {
  /** The store, which shows the home of the page's language. */
  readonly store: Store;
  readonly name: SubpageName;
  readonly site: SiteFacts;
}

/** The layout of all pages without a map: the top line, the title, and the links at the foot. */
export function Subpage({ store, name, site }: Props) {
  const { story, storyIds, view } = store;
  const { language } = view.value;
  const home = store.hrefOf(view.value);
  const Content = subpages[name];
  return (
    <LanguageProvider value={language}>
      <header class="masthead">
        <MastheadLine
          title={story.info.title[language]}
          languages={storyIds.languages}
          home={home}
          hrefIn={(other) => subpageHref(store, other, name)}
        />
        <h1>{pageMessages[language].pages[name].title}</h1>
      </header>
      <main class={`subpage ${name}`}>
        <Content store={store} site={site} />
      </main>
      <footer class="colophon">
        <SubpageLinks
          hrefOf={(other) => subpageHref(store, language, other)}
          here={{ name, home }}
        />
      </footer>
    </LanguageProvider>
  );
}
