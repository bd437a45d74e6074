import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { correctionsOfPlace } from '../story/corrections.ts';
import type { Place } from '../story/story.ts';
import { Corrected } from './Corrected.tsx';
import { SourceName } from './SourceName.tsx';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  readonly place: Place;
}

/** How sure we are of a place and its outline, and where that comes from. */
export function OutlineNotes({ store, words, place }: Props) {
  const { language } = store.view.value;
  const { shape, caveats, sources } = place;
  return (
    <section class="outline-notes">
      <h3>{words.panel.outline}</h3>
      <p class={`precision precision-${shape.precision}`}>
        <strong>{words.precision[shape.precision]}</strong>
        {'radiusMetres' in shape && <> – {words.panel.uncertainty(shape.radiusMetres)}</>}
      </p>
      <Corrected {...{ store, words }} corrections={correctionsOfPlace(store.story, place.id)} />
      <dl>
        <dt>{words.panel.asPrinted}</dt>
        <dd>
          <bdi lang="ar">{place.asPrinted}</bdi>
        </dd>
        <dt>{words.panel.identification}</dt>
        <dd>{place.identification[language]}</dd>
        <dt>{words.panel.method}</dt>
        <dd>{place.method[language]}</dd>
        {caveats.length > 0 && (
          <>
            <dt>{words.panel.caveats}</dt>
            {caveats.map((caveat) => (
              <dd key={caveat.en}>{caveat[language]}</dd>
            ))}
          </>
        )}
        <dt>{words.panel.sources}</dt>
        {sources.map((source) => (
          <dd key={source.title.en}>
            <SourceName {...{ language, source }} />
          </dd>
        ))}
      </dl>
    </section>
  );
}
