import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { Headline } from './Headline.tsx';
import { MastheadTools } from './MastheadTools.tsx';

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
        <MastheadTools store={store} words={messages[language]} />
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
    hidden: new Set<string>(),
    theatre: vocabulary.theatres[0]!,
    camera: null,
  };
}
