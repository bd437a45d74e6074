import { useSignal } from '@preact/signals';
import { messages } from '../i18n/messages.ts';
import type { AppProps } from './appProps.ts';
import { StaticHtml } from '../dom/StaticHtml.tsx';
import { MapView } from '../map/MapView.tsx';
import type { MapState } from '../map/mapState.ts';
import { LiveRegion } from './frame/LiveRegion.tsx';
import { Legend } from './legend/Legend.tsx';
import { Masthead } from './frame/Masthead.tsx';
import { Sheet } from './frame/Sheet.tsx';
import { SidePanel } from './frame/SidePanel.tsx';
import { TheatreSwitch } from './frame/TheatreSwitch.tsx';
import { PrintLine } from './frame/PrintLine.tsx';
import { ExportBar } from './legend/ExportBar.tsx';
import { useLanguage, useMessages } from '../dom/language.ts';

/** The whole page; it renders the same at build and in the browser. */
export function Page({ store, basemapInfo, staticParts, lazyParts }: AppProps) {
  const language = useLanguage();
  const t = useMessages(messages);
  // A signal, not a state: only the components that read it re-render, not the whole page.
  const mapState = useSignal<MapState | null>(null);
  return (
    <>
      <a class="skip-link" href="#words">
        {t.skipToWords}
      </a>
      <div class="first-screen">
        <Masthead store={store}>
          <StaticHtml class="find" hook="search">
            {staticParts?.find}
          </StaticHtml>
        </Masthead>
        <StaticHtml class="follow" hook="ribbon">
          {staticParts?.follow}
        </StaticHtml>
        <main class="stage">
          <section class="stage-map" aria-label={t.map.label}>
            <MapView
              {...{ store, basemapInfo, lazyParts }}
              staticMaps={staticParts?.map}
              mapState={mapState}
            >
              <TheatreSwitch store={store} />
            </MapView>
          </section>
          <Sheet store={store}>
            <Legend store={store}>
              <p class="legend-standfirst">{store.story.info.standfirst[language]}</p>
              <ExportBar
                {...{ store, basemapInfo, mapState }}
                loadSaving={lazyParts?.savePicture}
              />
            </Legend>
            <div class="stage-side" data-hook="side">
              <StaticHtml class="speakers" hook="speakers">
                {staticParts?.speakers}
              </StaticHtml>
              <SidePanel store={store} lazyParts={lazyParts} />
            </div>
          </Sheet>
        </main>
      </div>
      <LiveRegion store={store} />
      <PrintLine />
      <StaticHtml class="reading">{staticParts?.reading}</StaticHtml>
    </>
  );
}
