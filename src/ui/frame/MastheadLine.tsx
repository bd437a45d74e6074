import type { ComponentChildren } from 'preact';
import { setPreference } from '../../dom/preferences.ts';
import { directions, messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Language } from '../../story/schema.ts';

interface Props {
  readonly store: Store;
  /** The address of the site's beginning. */
  readonly home: string;
  /** The address of this page in another language. */
  readonly hrefIn: (language: Language) => string;
  /** What else changes the page as a whole. */
  readonly children?: ComponentChildren;
}

/** The line at the top of every page: what the site is called, and this page in other languages. */
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
