import { rightsText } from '../../export/licence.ts';
import { belowMapMessages } from '../../i18n/belowMap.ts';
import { joinParts } from '../../i18n/formats.ts';
import { messages } from '../../i18n/messages.ts';
import type { Story } from '../../story/story.ts';
import { SubpageLinks } from '../subpages/SubpageLinks.tsx';
import type { SubpageLinksProps } from '../subpages/SubpageLinks.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props extends Pick<SubpageLinksProps, 'hrefOf'> {
  readonly story: Story;
}

/** The colophon: the article and its inferred date, the way to the credits, the rights. */
export function Colophon({ story, hrefOf }: Props) {
  const language = useLanguage();
  const t = useMessages(messages);
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
      <SubpageLinks hrefOf={hrefOf} />
    </footer>
  );
}
