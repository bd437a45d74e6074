import { licenceName } from '../../story/licences.ts';
import { messages } from '../../i18n/messages.ts';
import type { Place } from '../../story/story.ts';
import { CorrectionNotes } from '../claim/CorrectionNotes.tsx';
import type { CorrectionProps } from '../claim/CorrectionNotes.tsx';
import { SourceName } from '../article/Credits.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props extends CorrectionProps {
  readonly place: Place;
}

/** Explains how sure a place and its outline are, and names the sources. */
export function OutlineNotes({ place, ...notes }: Props) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { shape, caveats, sources } = place;
  return (
    <section class="outline-notes">
      <h3>{t.panel.outline}</h3>
      <p class={`precision precision-${shape.precision}`}>
        <strong>{t.precision[shape.precision]}</strong>
        {'radiusMetres' in shape && <> – {t.panel.uncertainty(shape.radiusMetres)}</>}
      </p>
      <CorrectionNotes {...notes} />
      <dl>
        <dt>{t.panel.asPrinted}</dt>
        <dd>
          <bdi lang="ar">{place.asPrinted}</bdi>
        </dd>
        <dt>{t.panel.identification}</dt>
        <dd>{place.identification[language]}</dd>
        <dt>{t.panel.method}</dt>
        <dd>{place.method[language]}</dd>
        {caveats.length > 0 && (
          <>
            <dt>{t.panel.caveats}</dt>
            {caveats.map((caveat) => (
              <dd key={caveat.en}>{caveat[language]}</dd>
            ))}
          </>
        )}
        <dt>{t.panel.sources}</dt>
        {sources.map((source) => (
          <dd key={source.title.en}>
            <SourceName source={source} />
          </dd>
        ))}
        <dt>{t.panel.outlineLicence}</dt>
        <dd>
          <bdi>{licenceName(place.licence)}</bdi>
        </dd>
      </dl>
    </section>
  );
}
