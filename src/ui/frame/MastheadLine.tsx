import type { ComponentChildren } from 'preact';
import { setPreference } from '../../dom/preferences.ts';
import { directions, messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';

interface Props {
  readonly store: Store;
  /** The address of the map page with nothing selected. */
  readonly home: string;
  /** Returns the address of this page in another language. */
  readonly hrefIn: (language: Language) => string;
  /** Further tools that affect the whole page. */
  readonly children?: ComponentChildren;
}

/** The top line of every page: the site's title, tools, and links to the other languages. */
export function MastheadLine({ store, home, hrefIn, children }: Props) {
  const { story, storyIds, view } = store;
  return (
    <div class="masthead-line">
      <a class="masthead-title" href={home}>
        {story.info.title[view.value.language]}
      </a>
      <div class="masthead-tools">
        {children}
        <nav class="languages">
          {storyIds.languages
            .filter((language) => language !== view.value.language)
            .map((language) => (
              <a
                key={language}
                href={hrefIn(language)}
                lang={language}
                dir={directions[language]}
                hreflang={language}
                onClick={() => setPreference('language', language)}
              >
                {messages[language].languageName}
              </a>
            ))}
        </nav>
      </div>
    </div>
  );
}
