import type { Store } from '../state/store.ts';
import { Headline } from './Headline.tsx';
import { MastheadLine } from './MastheadLine.tsx';

/**
 * What the story finds, in one sentence, with the caveats under it. Each language is a page of its
 * own; the link to it keeps everything else the reader has chosen.
 */
export function Masthead({ store }: { readonly store: Store }) {
  const { story, view, vocabulary, hrefOf } = store;
  const home = {
    ...view.value,
    place: null,
    hidden: new Set<string>(),
    theatre: vocabulary.theatres[0]!,
    camera: null,
  };
  return (
    <header class="masthead">
      <MastheadLine
        store={store}
        home={hrefOf(home)}
        hrefIn={(language) => hrefOf({ ...view.value, language })}
      />
      <h1>
        <Headline store={store} />
      </h1>
      <p class="standfirst">{story.info.standfirst[view.value.language]}</p>
    </header>
  );
}
