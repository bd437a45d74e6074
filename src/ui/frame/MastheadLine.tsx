import type { ComponentChildren } from 'preact';
import { setPreference } from '../../dom/preferences.ts';
import { directions, messages } from '../../i18n/messages.ts';
import type { Language } from '../../story/schema.ts';
import { useLanguage } from '../../dom/language.ts';

interface Props {
  /** The site's title. */
  readonly title: string;
  /** The languages of the site. */
  readonly languages: readonly Language[];
  /** The address of the map page with nothing selected. */
  readonly home: string;
  /** Returns the address of this page in another language. */
  readonly hrefIn: (language: Language) => string;
  /** Further tools that affect the whole page. */
  readonly children?: ComponentChildren;
}

/** The top line of every page: the site's title, tools, and links to the other languages. */
export function MastheadLine({ title, languages, home, hrefIn, children }: Props) {
  const here = useLanguage();
  return (
    <div class="masthead-line">
      <a class="masthead-title" href={home}>
        {title}
      </a>
      <div class="masthead-tools">
        {children}
        <nav class="languages">
          {languages
            .filter((language) => language !== here)
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
