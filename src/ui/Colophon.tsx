import { joinParts } from '../i18n/formats.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { Credits } from './Credits.tsx';
import { FurtherLinks } from './pages/FurtherLinks.tsx';

interface Props {
  readonly store: Store;
  readonly words: Messages;
}

/** Where all of it comes from: the article, its inferred date, and the credits of the outlines. */
export function Colophon({ store, words }: Props) {
  const { story, view } = store;
  const { language } = view.value;
  const { article } = story;
  const { from, to, isInferred } = article.published;
  return (
    <footer class="colophon">
      <h2>{words.source.title}</h2>
      <p>
        {words.source.article}: <bdi lang="ar">«{article.title.exact}»</bdi>
        {joinParts(language, [
          '',
          article.outlet[language],
          words.source.published(from, to, isInferred),
        ])}
        .
      </p>
      <details>
        <summary>{words.map.credit}</summary>
        <Credits store={store} />
      </details>
      <p>{words.source.data}</p>
      <FurtherLinks store={store} />
    </footer>
  );
}
