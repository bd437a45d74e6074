import { messages } from '../i18n/messages.ts';
import { MapView } from '../map/MapView.tsx';
import type { AppProps } from './App.tsx';
import { Headline } from './Headline.tsx';
import { Legend } from './Legend.tsx';
import { Side } from './Side.tsx';
import { TheatreSwitch } from './TheatreSwitch.tsx';

/** The compact page for a story page of somebody else: the map, its legend, one place’s words. */
export function EmbedPage({ store, surroundings, made }: AppProps) {
  const { language } = store.view.value;
  const words = messages[language];
  const { info, article } = store.story;
  return (
    <main class="embed stage">
      <header class="embed-head">
        <h1>
          <Headline store={store} />
        </h1>
      </header>
      <section class="stage-map" aria-label={words.map.label}>
        <MapView {...{ store, words, surroundings }} drawn={made?.map}>
          <TheatreSwitch store={store} words={words} />
        </MapView>
      </section>
      <Legend store={store} words={words}>
        <p class="embed-standfirst">{info.standfirst[language]}</p>
      </Legend>
      <div class="stage-side">
        <Side store={store} />
      </div>
      <footer class="embed-foot">
        <a href={store.hrefOfPage()} target="_blank" rel="noopener">
          {words.embed.openPage(info.title[language])}
        </a>{' '}
        <span>{words.embed.source(article.outlet[language])}</span>
      </footer>
    </main>
  );
}
