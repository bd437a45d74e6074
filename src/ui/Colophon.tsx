import { rightsText } from '../export/licence.ts';
import { belowMapMessages } from '../i18n/belowMap.ts';
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
  const { source } = belowMapMessages[language];
  return (
    <footer class="colophon">
      <h2>{source.title}</h2>
      <p>
        {source.article(article.reprint)}: <bdi lang="ar">«{article.title.exact}»</bdi>
        {joinParts(language, [
          '',
          article.outlet[language],
          words.source.published(from, to, isInferred),
        ])}
        .{article.outletNote && ` ${article.outletNote[language]}`}
      </p>
      <details>
        <summary>{words.map.credit}</summary>
        <Credits store={store} />
      </details>
      <p>{rightsText(story, language)}</p>
      <FurtherLinks store={store} />
    </footer>
  );
}
