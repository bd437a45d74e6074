import { joinParts } from '../../i18n/formats.ts';
import { messages } from '../../i18n/messages.ts';
import type { Source } from '../../story/schema.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

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
