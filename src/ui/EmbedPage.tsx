import { messages } from '../i18n/messages.ts';
import { MapView } from '../map/MapView.tsx';
import type { AppProps } from './appProps.ts';
import { Headline } from './frame/Headline.tsx';
import { Legend } from './legend/Legend.tsx';
import { SidePanel } from './frame/SidePanel.tsx';
import { TheatreSwitch } from './frame/TheatreSwitch.tsx';
import { useLanguage, useMessages } from '../dom/language.ts';

/** The compact page for other sites: the map, its legend and the side panel. */
export function EmbedPage({ store, basemapInfo, staticParts, lazyParts }: AppProps) {
  const language = useLanguage();
  const t = useMessages(messages);
  const { info, article } = store.story;
  return (
    <main class="embed stage">
      <header class="embed-head">
        <h1>
          <Headline story={store.story} />
        </h1>
      </header>
      <section class="stage-map" aria-label={t.map.label}>
        <MapView {...{ store, basemapInfo, lazyParts }} staticMaps={staticParts?.map}>
          <TheatreSwitch store={store} />
        </MapView>
      </section>
      <Legend store={store}>
        <p class="legend-standfirst">{info.standfirst[language]}</p>
      </Legend>
      <div class="stage-side" data-hook="side">
        <SidePanel store={store} lazyParts={lazyParts} />
      </div>
      <footer class="embed-foot">
        <a href={store.hrefOfPage()} target="_blank" rel="noopener">
          {t.embed.openPage(info.title[language])}
        </a>{' '}
        <span>{t.embed.source(article.outlet[language])}</span>
      </footer>
    </main>
  );
}
