import { rightsText } from '../../export/licence.ts';
import { belowMapMessages } from '../../i18n/belowMap.ts';
import { joinParts } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { SubpageLinks } from '../subpages/SubpageLinks.tsx';

interface Props {
  readonly store: Store;
  readonly t: Messages;
}

/** The colophon: the article and its inferred date, the way to the credits, the rights. */
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
      <p>
        <a href="#drawn">{t.map.credit}</a>
      </p>
      <p>{rightsText(story, language)}</p>
      <SubpageLinks store={store} />
    </footer>
  );
}
