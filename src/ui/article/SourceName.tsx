import { joinParts } from '../../i18n/formats.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language, Source } from '../../story/schema.ts';

interface Props {
  readonly language: Language;
  readonly source: Pick<Source, 'title' | 'licence'>;
}

/** A source and its licence, each in its own direction: `GeoNames, licence: CC BY 4.0` */
export function SourceName({ language, source: { title, licence } }: Props) {
  return (
    <>
      <bdi>{title[language]}</bdi>
      {joinParts(language, ['', messages[language].panel.licence(licence[language])])}
    </>
  );
}
