import { joinWords } from '../../i18n/formats.ts';
import { isolate } from '../../i18n/isolate.ts';
import { readingMessages } from '../../i18n/reading.ts';
import type { Store } from '../../state/store.ts';
import { theatresShown } from '../../state/viewTarget.ts';
import { layersOfClaim } from '../../story/claims.ts';
import type { Claim, Language } from '../../story/schema.ts';
import { Swatch } from '../legend/Swatch.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';
import type { Derived } from '../../story/derive.ts';

interface Props {
  readonly store: Store;
  readonly claim: Claim;
}

/** The layers that show a claim, or the reason why it colours nothing. */
export function ClaimLayers({ store, claim }: Props) {
  const language = useLanguage();
  const t = useMessages(readingMessages);
  const { story, derived, view } = store;
  const { hidden, theatre } = view.value;
  const layers = layersOfClaim(story, claim);
  const off = layers.filter(({ id }) => hidden.has(id));
  if (claim.places.length === 0) {
    const shown = theatresShown(story.theatres, theatre);
    const names = joinWords(
      language,
      shown.map(({ name }) => name[language]),
    );
    return <p class="panel-kind">{t.walk.noPlace(names)}</p>;
  }
  if (layers.length === 0)
    return <p class="panel-kind">{withoutLayer(derived, language, claim) || t.walk.noLayer}</p>;
  return (
    <>
      <ul class="panel-layers">
        {layers.map((layer) => (
          <li key={layer.id} class={`layer-${layer.id}`}>
            <Swatch layer={layer} /> {layer.name[language]}
          </li>
        ))}
      </ul>
      {off.length > 0 && (
        <p class="notice">
          {t.walk.hidden}{' '}
          <button type="button" onClick={() => off.forEach(({ id }) => store.toggleLayer(id))}>
            {t.walk.show}
          </button>
        </p>
      )}
    </>
  );
}

/** Returns a claim's own statements about its places; empty if it has none. */
function withoutLayer({ placeById }: Derived, language: Language, { places }: Claim): string {
  return places
    .flatMap(({ place, says }) =>
      says ? [`${isolate(placeById.get(place)!.name[language])}: ${says[language]}.`] : [],
    )
    .join(' ');
}
