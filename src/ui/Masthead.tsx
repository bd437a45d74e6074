import { directions, messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import { plural } from '../i18n/formats.ts';
import type { Store } from '../state/store.ts';
import { headline } from '../story/derive.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
}

/** What the story finds, in one sentence, with the caveats under it. */
export function Masthead({ store, words }: Props) {
  const { story, view } = store;
  const { language } = view.value;
  const counted = (n: number) =>
    plural(language, n, story.info.counted[language], words.countWord(n));
  return (
    <header class="masthead">
      <div class="masthead-line">
        <a class="masthead-title" href={store.hrefOf({ ...homeView(store) })}>
          {story.info.title[language]}
        </a>
        <LanguageLinks store={store} />
      </div>
      <h1>{headline(story, language, counted)}</h1>
      <p class="standfirst">{story.info.standfirst[language]}</p>
    </header>
  );
}

function homeView({ view, vocabulary }: Store) {
  return {
    language: view.value.language,
    place: null,
    hidden: new Set<string>(),
    theatre: vocabulary.theatres[0]!,
    camera: null,
  };
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
          >
            {messages[language].languageName}
          </a>
        ))}
    </nav>
  );
}
