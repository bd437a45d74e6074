import { remember } from '../first/remembered.ts';
import { directions, messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { switchTheme } from './switchTheme.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
}

/** What changes the page as a whole: its language, its colours, and how it is used. */
export function MastheadTools({ store, words }: Props) {
  return (
    <div class="masthead-tools">
      <button type="button" class="tool" onClick={() => switchTheme(store)}>
        <span class="visually-hidden">{words.theme.label}</span>{' '}
        <span class="while-light">{words.theme.dark}</span>
        <span class="while-dark">{words.theme.light}</span>
      </button>
      <button type="button" class="tool" data-opens="help">
        {words.help}
      </button>
      <LanguageLinks store={store} />
    </div>
  );
}

/** Each language is a page of its own; the link keeps everything else the reader has chosen. */
function LanguageLinks({ store }: { readonly store: Store }) {
  const { vocabulary, view } = store;
  return (
    <nav class="languages">
      {vocabulary.languages
        .filter((language) => language !== view.value.language)
        .map((language) => (
          <a
            key={language}
            href={store.hrefOf({ ...view.value, language })}
            lang={language}
            dir={directions[language]}
            hreflang={language}
            onClick={() => remember('language', language)}
          >
            {messages[language].languageName}
          </a>
        ))}
    </nav>
  );
}
