import { entryId } from '../../dom/contract.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Layer, PlaceId } from '../../story/schema.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import { placeLink } from './placeLinks.ts';
import { Swatch } from '../legend/Swatch.tsx';
import { useRovingFocus } from './useRovingFocus.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** Lists every place by layer, in the order of the article, for readers who do not use the map. */
export function PlaceList({ store }: { readonly store: Store }) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { story, view, highlighted } = store;
  const { derived } = store.filtered.value;
  const { hidden } = view.value;
  const shown = story.layers.filter(
    ({ id }) => !hidden.has(id) && derived.placesIn.get(id)!.length > 0,
  );
  // A place may be in several layers; only its first entry has the id that `closePanel` focuses.
  const entryOf = ({ id }: Layer, place: PlaceId) =>
    derived.layersOf.get(place)!.find((layer) => shown.includes(layer))!.id === id
      ? entryId(place)
      : `${entryId(place)}-${id}`;
  const { tabIndexOf, onKeyDown, onFocusIn } = useRovingFocus(
    shown.flatMap((layer) =>
      derived.placesIn.get(layer.id)!.map((place) => entryOf(layer, place.id)),
    ),
  );
  return (
    <section
      class="place-list"
      aria-labelledby="place-list-title"
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
    >
      <h2 id="place-list-title">{t.list.title}</h2>
      <p class="hint">{t.list.invite}</p>
      {story.layers.every(({ id }) => hidden.has(id)) && (
        <p class="notice">
          {t.legend.allHidden}{' '}
          <button type="button" onClick={store.showAllLayers}>
            {t.legend.showAll}
          </button>
        </p>
      )}
      {shown.map((layer) => (
        <section key={layer.id} class={`place-group layer-${layer.id}`} data-layers={layer.id}>
          <h3>
            <Swatch layer={layer} /> {layer.name[language]}
          </h3>
          <ul>
            {derived.placesIn.get(layer.id)!.map((place) => (
              <li key={place.id}>
                <a
                  {...placeLink(store, place.id)}
                  {...tabIndexOf(entryOf(layer, place.id))}
                  id={entryOf(layer, place.id)}
                  class={highlighted.value.has(place.id) ? 'is-highlighted' : undefined}
                >
                  <span class="place-name" data-hook="place-name">
                    {placeTitle(place, language, t.map.sic)}
                  </span>{' '}
                  <span class="place-count">
                    {t.list.quotes(derived.claimsAbout.get(place.id)!.length)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
