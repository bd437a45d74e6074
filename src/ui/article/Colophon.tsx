import { rightsText } from '../../export/licence.ts';
import { belowMapMessages } from '../../i18n/belowMap.ts';
import { joinParts } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { Credits } from './Credits.tsx';
import { SubpageLinks } from '../subpages/SubpageLinks.tsx';

interface Props {
  readonly store: Store;
  readonly t: Messages;
}

/** The colophon: the article and its inferred date, the credits of the outlines, the rights. */
export function Colophon({ store, t }: Props) {
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
          t.source.published(from, to, isInferred),
        ])}
        .{article.outletNote && ` ${article.outletNote[language]}`}
      </p>
      <details>
        <summary>{t.map.credit}</summary>
        <Credits store={store} />
      </details>
      <p>{rightsText(story, language)}</p>
      <SubpageLinks store={store} />
    </footer>
  );
}
