import { useLanguage, useMessages } from '../../dom/language.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import type { Store } from '../../state/store.ts';
import { mostSquares, tallyOf } from '../../story/figures.ts';
import { AreaSample } from './Swatch.tsx';
import { placeLink } from '../place/placeLinks.ts';

/** The side of a square, in px. */
const square = 18;

/**
 * Counts the areas of the headline: one square for each, in its layer's colour and hatch. Every
 * square weighs the same, however large its area is on the map, and is a link to it.
 */
export function Tally({ store }: { readonly store: Store }) {
  const { story, derived, filtered, view } = store;
  const language = useLanguage();
  const t = useMessages(messages);
  const { hidden } = view.value;
  const { groups, total } = tallyOf(story, derived);
  const largest = Math.max(0, ...groups.map(({ places }) => places.length));
  if (total === 0) return null;
  return (
    <ul class="tally" aria-label={t.tally}>
      {groups.map(({ layer, places }) => {
        const shown = new Set(
          hidden.has(layer.id) ? [] : filtered.value.derived.placesIn.get(layer.id),
        );
        return (
          <li key={layer.id} class={`tally-group layer-${layer.id}`}>
            {total > mostSquares ? (
              <svg
                class="tally-bar"
                width={Math.max(1, Math.round((100 * places.length) / largest))}
                height="12"
                aria-hidden="true"
              >
                <rect width="100%" height="100%" />
              </svg>
            ) : (
              <ul class="tally-squares" aria-label={layer.name[language]}>
                {places.map((place) => (
                  <li key={place.id}>
                    <a
                      {...placeLink(store, place.id)}
                      class={shown.has(place) ? undefined : 'is-off'}
                      aria-label={placeTitle(place, language, t.map.sic)}
                    >
                      <svg class="swatch" width={square} height={square} aria-hidden="true">
                        <AreaSample layer={layer} width={square} height={square} />
                      </svg>
                    </a>
                  </li>
                ))}
              </ul>
            )}
            <span class="tally-count">
              <b>{formatNumber(places.length)}</b> {layer.name[language]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
