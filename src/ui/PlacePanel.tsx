import { useEffect, useRef } from 'preact/hooks';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { labelText } from '../map/labels/placeLabels.ts';
import { isShown } from '../story/derive.ts';
import type { Place } from '../story/story.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { leavePanel } from './leavePanel.ts';
import { revealPanel } from './revealPanel.ts';
import { OutlineNotes } from './OutlineNotes.tsx';
import { PlaceSteps } from './PlaceSteps.tsx';
import { positionText } from './positionText.ts';
import { Swatch } from './Swatch.tsx';
import { whoSays } from './whoSays.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  readonly place: Place;
}

/** Everything said about one place, word for word, and how its outline came about. */
export function PlacePanel({ store, words, place }: Props) {
  const { view } = store;
  const { derived } = store.heard.value;
  const { language, hidden } = view.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Reading goes on here after a choice; on arrival by link the focus keeps its own beginning.
    if (store.change.peek().history === 'push' && heading.current) revealPanel(heading.current);
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
            leavePanel(store);
          }}
        >
          {words.panel.backToList}
        </a>
        <PlaceSteps store={store} words={words} place={place.id} />
      </div>
      <h2 id="panel-title" ref={heading} tabIndex={-1}>
        <bdi>{labelText(place, language, words.map.sic)}</bdi>
      </h2>
      <p class="panel-kind">
        {[place.kind[language], positionText(place, language, words)].filter(Boolean).join(' · ')}
      </p>
      <ul class="panel-layers">
        {layers.map((layer) => (
          <li key={layer.id} class={`layer-${layer.id}`}>
            <Swatch layer={layer} /> {layer.name[language]}
          </li>
        ))}
      </ul>
      <p class="who-says">{whoSays(store, place)}</p>
      {said.length === 0 && <p class="notice">{words.panel.silent}</p>}
      {layers.length > 0 && !isShown(derived, place.id, hidden) && (
        <p class="notice">
          {words.panel.hiddenLayer}{' '}
          <button type="button" onClick={() => layers.forEach(({ id }) => store.toggleLayer(id))}>
            {words.panel.showLayer}
          </button>
        </p>
      )}
      {said.map(({ claim, about }) => (
        <ClaimCard
          key={claim.id}
          store={store}
          words={words}
          claim={claim}
          about={about}
          here={place.id}
        />
      ))}
      <OutlineNotes store={store} words={words} place={place} />
    </article>
  );
}
