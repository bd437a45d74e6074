import type { ComponentChildren } from 'preact';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { Headline } from './Headline.tsx';
import { MastheadLine } from './MastheadLine.tsx';
import { Tally } from '../legend/Tally.tsx';
import { switchTheme } from './switchTheme.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props {
  readonly store: Store;
  /** Further content of the top line. */
  readonly children?: ComponentChildren;
}

/**
 * The head of the page: the top line, the headline and the standfirst with its caveats. Each
 * language has its own page; the link to it keeps the reader's other choices.
 */
export function Masthead({ store, children }: Props) {
  const { story, view, storyIds, hrefOf } = store;
  const language = useLanguage();
  const t = useMessages(messages);
  const home: View = {
    ...view.value,
    place: null,
    claim: null,
    speaker: null,
    hidden: new Set(),
    theatre: storyIds.theatres[0]!,
    camera: null,
  };
  return (
    <header class="masthead">
      <MastheadLine
        title={story.info.title[language]}
        languages={storyIds.languages}
        home={hrefOf(home)}
        hrefIn={(other) => hrefOf({ ...view.value, language: other })}
      >
        {children}
        <button type="button" class="tool" onClick={() => switchTheme(store)}>
          <span class="visually-hidden">{t.theme.label}</span>{' '}
          <span class="while-light">{t.theme.dark}</span>
          <span class="while-dark">{t.theme.light}</span>
        </button>
        <button type="button" class="tool" data-opens="help">
          {t.help}
        </button>
      </MastheadLine>
      <h1>
        <Headline story={story} />
      </h1>
      <Tally store={store} />
      <p class="standfirst">{story.info.standfirst[language]}</p>
    </header>
  );
}
