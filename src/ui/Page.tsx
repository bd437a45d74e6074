import { useSignal } from '@preact/signals';
import { messages } from '../i18n/messages.ts';
import type { AppProps } from './App.tsx';
import { Kept } from '../map/Kept.tsx';
import { MapView } from '../map/MapView.tsx';
import type { Scene } from '../map/scene.ts';
import { Announcement } from './Announcement.tsx';
import { Legend } from './Legend.tsx';
import { Masthead } from './Masthead.tsx';
import { Sheet } from './sheet/Sheet.tsx';
import { Side } from './Side.tsx';
import { TheatreSwitch } from './TheatreSwitch.tsx';
import { PrintLine } from './PrintLine.tsx';
import { TakeAway } from './TakeAway.tsx';

/** The whole page; the same at build and in the browser. */
export function Page({ store, surroundings, made }: AppProps) {
  const { language } = store.view.value;
  const words = messages[language];
  // Not a state: who shows it draws it, and not the whole page.
  const scene = useSignal<Scene | null>(null);
  return (
    <>
      <a class="skip-link" href="#words">
        {words.skipToWords}
      </a>
      <div class="first-screen">
        <Masthead store={store}>
          <Kept class="find">{made?.find}</Kept>
        </Masthead>
        <Kept class="follow">{made?.follow}</Kept>
        <main class="stage">
          <section class="stage-map" aria-label={words.map.label}>
            <MapView {...{ store, words, surroundings }} drawn={made?.map} shown={scene}>
              <TheatreSwitch store={store} words={words} />
            </MapView>
          </section>
          <Sheet store={store} words={words}>
            <Legend store={store} words={words}>
              <TakeAway {...{ store, words, surroundings, scene }} />
            </Legend>
            <div class="stage-side">
              <Kept class="speakers">{made?.speakers}</Kept>
              <Side store={store} />
            </div>
          </Sheet>
        </main>
      </div>
      <Announcement store={store} words={words} />
      <PrintLine store={store} words={words} />
      <Kept class="reading">{made?.reading}</Kept>
    </>
  );
}
