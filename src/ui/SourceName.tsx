import { joinParts } from '../i18n/formats.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../story/schema.ts';

interface Props {
  readonly language: Language;
  readonly title: string;
  readonly licence: string;
}

/** A source and the licence it is used under, each in its own direction: `GeoNames, licence: CC BY 4.0` */
export function SourceName({ language, title, licence }: Props) {
  return (
    <>
      <bdi>{title}</bdi>
      {joinParts(language, ['', messages[language].panel.licence(licence)])}
    </>
  );
}
