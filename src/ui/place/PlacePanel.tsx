import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import { isShown } from '../../story/derive.ts';
import type { Place } from '../../story/story.ts';
import { ClaimCard } from '../claim/ClaimCard.tsx';
import { closePanel, focusPanel } from '../frame/panel.ts';
import { OutlineNotes } from './OutlineNotes.tsx';
import { PlacePager } from './PlacePager.tsx';
import { positionText, attributionOf } from './attribution.ts';
import { Swatch } from '../legend/Swatch.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';
import { correctionsOfPlace } from '../../story/corrections.ts';
import { correctionsLink } from '../subpages/links.ts';

interface Props {
  readonly store: Store;
  readonly place: Place;
}

/** Shows every quote about one place, and how its outline was made. */
export function PlacePanel({ store, place }: Props) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { view } = store;
  const { derived } = store.filtered.value;
  const { hidden } = view.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A choice moves the focus here; on arrival by link it stays at the beginning of the page.
    if (store.change.peek().history === 'push' && heading.current) focusPanel(heading.current);
  }, [store]);
  const layers = derived.layersOf.get(place.id) ?? [];
  const said = derived.claimsAbout.get(place.id) ?? [];
  return (
    <article class="panel" aria-labelledby="panel-title">
      <div class="panel-ways">
        <a
          class="panel-back"
          href={store.hrefOf({ ...view.value, place: null })}
          onClick={(event) => {
            event.preventDefault();
            closePanel(store);
          }}
        >
          {t.panel.backToList}
        </a>
        <PlacePager store={store} place={place.id} />
      </div>
      <h2 id="panel-title" ref={heading} tabIndex={-1}>
        <bdi>{placeTitle(place, language, t.map.sic)}</bdi>
      </h2>
      <p class="panel-kind">
        {[place.kind[language], positionText(place, language, t)].filter(Boolean).join(' · ')}
      </p>
      <ul class="panel-layers">
        {layers.map((layer) => (
          <li key={layer.id} class={`layer-${layer.id}`}>
            <Swatch layer={layer} /> {layer.name[language]}
          </li>
        ))}
      </ul>
      <p class="who-says">{attributionOf(store, place)}</p>
      {said.length === 0 && <p class="notice">{t.panel.silent}</p>}
      {layers.length > 0 && !isShown(derived, place.id, hidden) && (
        <p class="notice">
          {t.panel.hiddenLayer}{' '}
          <button type="button" onClick={() => layers.forEach(({ id }) => store.toggleLayer(id))}>
            {t.panel.showLayer}
          </button>
        </p>
      )}
      {said.map(({ claim, about }) => (
        <ClaimCard key={claim.id} store={store} claim={claim} about={about} here={place.id} />
      ))}
      <OutlineNotes
        place={place}
        corrections={correctionsOfPlace(store.story, place.id)}
        link={correctionsLink(store)}
      />
    </article>
  );
}
