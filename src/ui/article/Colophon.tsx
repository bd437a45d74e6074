import { rightsText } from '../../export/licence.ts';
import { belowMapMessages } from '../../i18n/belowMap.ts';
import { joinParts } from '../../i18n/formats.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { SubpageLinks } from '../subpages/SubpageLinks.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** The colophon: the article and its inferred date, the way to the credits, the rights. */
export function Colophon({ store }: { readonly store: Store }) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { story } = store;
  const { article } = story;
  const { from, to, isInferred } = article.published;
  const { source } = useMessages(belowMapMessages);
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
