import type { Story } from '../../story/story.ts';
import { joinParts } from '../../i18n/formats.ts';
import { messages } from '../../i18n/messages.ts';
import type { Source } from '../../story/schema.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** The owners of the outlines' sources, each listed once with the licence. */
export function Credits({ story }: { readonly story: Story }) {
  return (
    <ul class="credits">
      {story.credits.map((source) => (
        <li key={source.title.en}>
          <SourceName source={source} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly source: Pick<Source, 'title' | 'licence'>;
}

/** A source and its licence, each in its own direction: `GeoNames, licence: CC BY 4.0` */
export function SourceName({ source: { title, licence } }: Props) {
  const language = useLanguage();
  const t = useMessages(messages).panel;
  return (
    <>
      <bdi>{title[language]}</bdi>
      {joinParts(language, ['', t.licence(licence[language])])}
    </>
  );
}
