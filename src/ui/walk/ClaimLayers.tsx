import { joinWords } from '../../i18n/formats.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { ReadingMessages } from '../../i18n/reading.ts';
import type { Store } from '../../state/store.ts';
import { theatresShown } from '../../state/viewTarget.ts';
import { layersOfClaim } from '../../story/claims.ts';
import type { Claim } from '../../story/schema.ts';
import { Swatch } from '../legend/Swatch.tsx';

interface Props {
  readonly store: Store;
  readonly t: ReadingMessages;
  readonly claim: Claim;
}

/** The layers that show a claim, or the reason why it colours nothing. */
export function ClaimLayers({ store, t, claim }: Props) {
  const { story, view } = store;
  const { language, hidden, theatre } = view.value;
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
  if (layers.length === 0) return <p class="panel-kind">{withoutLayer(store, t, claim)}</p>;
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

/** Returns a claim's own statements about its places, or a general sentence if it has none. */
function withoutLayer({ derived, view }: Store, { walk }: ReadingMessages, { places }: Claim) {
  const { language } = view.value;
  const said = places.flatMap(({ place, says }) =>
    says ? [`${isolate(derived.placeById.get(place)!.name[language])}: ${says[language]}.`] : [],
  );
  return said.length > 0 ? said.join(' ') : walk.noLayer;
}
