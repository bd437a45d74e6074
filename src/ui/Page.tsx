import type { ComponentChildren } from 'preact';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import type { Surroundings } from '../map/basemap.ts';
import { MapView } from '../map/MapView.tsx';
import { Colophon } from './Colophon.tsx';
import { Drawn } from './Drawn.tsx';
import { Legend } from './Legend.tsx';
import { Masthead } from './Masthead.tsx';
import { PlaceList } from './PlaceList.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { TheatreSwitch } from './TheatreSwitch.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly store: Store;
  readonly surroundings: Surroundings;
  /** The map as it is drawn at build; the browser keeps what it finds. */
  readonly drawn?: ComponentChildren;
}

/** The whole page; the same at build and in the browser. */
export function Page({ store, surroundings, drawn }: Props) {
  const { language, place } = store.view.value;
  const words = messages[language];
  const selected = place === null ? undefined : store.derived.placeById.get(place);
  return (
    <>
      <a class="skip-link" href="#words">
        {words.skipToWords}
      </a>
      <div class="first-screen">
        <Masthead store={store} words={words} />
        <main class="stage">
          <section class="stage-map" aria-label={words.map.label}>
            <MapView {...{ store, words, surroundings, drawn }}>
              <TheatreSwitch store={store} words={words} />
            </MapView>
          </section>
          <Legend store={store} words={words} />
          <div class="stage-side">
            {selected ? (
              <PlacePanel key={selected.id} store={store} words={words} place={selected} />
            ) : (
              <PlaceList store={store} words={words} />
            )}
          </div>
        </main>
      </div>
      <Words store={store} words={words} />
      <Drawn store={store} words={words} />
      <Colophon store={store} words={words} />
    </>
  );
}
