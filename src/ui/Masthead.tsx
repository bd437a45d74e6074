import { directions, messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { Headline } from './Headline.tsx';

/** What the story finds, in one sentence, with the caveats under it. */
export function Masthead({ store }: { readonly store: Store }) {
  const { story, view } = store;
  const { language } = view.value;
  return (
    <header class="masthead">
      <div class="masthead-line">
        <a class="masthead-title" href={store.hrefOf({ ...homeView(store) })}>
          {story.info.title[language]}
        </a>
        <LanguageLinks store={store} />
      </div>
      <h1>
        <Headline store={store} />
      </h1>
      <p class="standfirst">{story.info.standfirst[language]}</p>
    </header>
  );
}

function homeView({ view, vocabulary }: Store) {
  return {
    ...view.value,
    place: null,
    claim: null,
    speaker: null,
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
