import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { joinWords } from '../i18n/formats.ts';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { theatresShown } from '../state/viewTarget.ts';
import { isPlaceOf } from '../story/theatres.ts';
import { creditsOwed, isDatabase, streetsCredit } from '../story/credits.ts';
import { afterPaint } from '../dom/afterPaint.ts';
import { rootFlags } from '../dom/contract.ts';
import { isTouch } from '../dom/pointer.ts';
import type * as PanZoom from './gestures/panZoom.ts';
import type { BasemapInfo } from './style/basemap.ts';
import { StaticHtml } from '../dom/StaticHtml.tsx';
import { mountMap } from './mountMap.tsx';
import type { MountedMap } from './mountMap.tsx';
import { loadMaplibre } from './maplibre/loadMaplibre.ts';
import type { ImportMaplibre, MapProgress } from './maplibre/loadMaplibre.ts';
import type { MapState } from './mapState.ts';
import { whenNeeded } from './maplibre/whenNeeded.ts';
import { ZoomControl } from './controls/ZoomControl.tsx';
import { useLanguage, useMessages } from '../dom/language.ts';

/** Imports of the map's late code. */
export interface LazyMapParts {
  readonly panZoom: () => Promise<typeof PanZoom>;
  readonly maplibre: ImportMaplibre;
}

interface Props {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  /** Absent at build. */
  readonly lazyParts: LazyMapParts | undefined;
  /** The prerendered maps. Undefined in the browser, which keeps the markup it finds. */
  readonly staticMaps?: ComponentChildren;
  /** Receives the map's state once the map is mounted, and null when it is destroyed. */
  readonly mapState?: Signal<MapState | null>;
  /** The controls on the map. */
  readonly children: ComponentChildren;
}

/** The map's element: prerendered, mounted as SVG in the browser, then taken over by MapLibre. */
export function MapView({ store, basemapInfo, lazyParts, staticMaps, mapState, children }: Props) {
  const t = useMessages(messages).map;
  const element = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<MountedMap | null>(null);
  const [{ status, failure, notice }, setProgress] = useState<MapProgress>({ status: 'static' });
  const [attempt, setAttempt] = useState(0);

  // Mounts the map in a task of its own, so that the page responds first. Mounting inside an effect
  // would not do: Preact may flush it during this component's next render. A tree rendered there
  // would take over the component's hooks.
  useLayoutEffect(() => {
    const end = new AbortController();
    const mount = afterPaint(() => {
      const onNamed = () => {
        setLive(map);
        if (mapState) mapState.value = map.mapState;
        // Without this code moves jump, and the buttons zoom.
        if (isTouch()) lazyParts?.panZoom().then(map.svg.bindGestures, () => null);
      };
      const map = mountMap(element.current!, store, basemapInfo, onNamed, end.signal);
    });
    mount.ask();
    return () => {
      mount.cancel();
      end.abort();
      if (mapState) mapState.value = null;
    };
  }, [store, basemapInfo, lazyParts, mapState]);

  useEffect(() => {
    if (!live || !lazyParts) return;
    const end = new AbortController();
    const { maplibre } = lazyParts;
    const load = () =>
      loadMaplibre(element.current!, store, live, maplibre, setProgress, end.signal);
    if (attempt > 0) load();
    else whenNeeded(element.current!, live.mapState, load, end.signal);
    return () => end.abort();
  }, [store, lazyParts, live, attempt]);

  // Once fingers have moved the SVG, nothing is limited without MapLibre.
  const isLimited = status === 'failed' && !live?.mapState.isMovedByTouch.value;
  // The notice comes and goes: labels are kept clear of it.
  useLayoutEffect(() => live?.clearControls(), [live, isLimited, notice]);

  // The mounted map shows in the same frame as its zoom buttons.
  useLayoutEffect(() => {
    if (live) rootFlags().stage = 'ready';
  }, [live]);

  return (
    <div class="map" data-map={status} ref={element}>
      <Description store={store} />
      <StaticHtml class="map-static">{staticMaps}</StaticHtml>
      {children}
      <ZoomControl mapState={live?.mapState ?? null} onZoom={store.setCamera} />
      <div class="map-foot">
        <MapCredit store={store} />
        {notice && status === 'ready' && (
          <p class="map-notice" role="status">
            {notice}
          </p>
        )}
        {failure && isLimited && (
          <p class="map-notice" role="status">
            {t.limited[failure]}{' '}
            {failure !== 'unable' && (
              <button
                type="button"
                onClick={() => {
                  // A module that failed to load stays failed until the page is reloaded.
                  if (failure === 'missing') location.reload();
                  else setAttempt(attempt + 1);
                }}
              >
                {t.retry}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function Description({ store }: Pick<Props, 'store'>) {
  const language = useLanguage();
  const t = useMessages(messages).map;
  const { theatre } = store.view.value;
  const shown = theatresShown(store.story.theatres, theatre);
  const names = joinWords(
    language,
    shown.map(({ name }) => name[language]),
  );
  const places = store.filtered.value.story.places.filter((place) =>
    shown.some((view) => isPlaceOf(view, place, store.story.theatres)),
  );
  return <p class="visually-hidden">{t.describe(names, places.length)}</p>;
}

/** The page that OpenStreetMap asks to be linked to wherever its data is shown. */
const copyrightPage = 'https://www.openstreetmap.org/copyright';

/** Credits the databases on the map itself and links to the other sources; on paper names all. */
function MapCredit({ store }: Pick<Props, 'store'>) {
  const language = useLanguage();
  const t = useMessages(messages).map;
  const { surface } = store.view.value;
  const owed = creditsOwed(store.story);
  const streets = streetsCredit(store.story);
  const elsewhere = { target: '_blank', rel: 'noopener' };
  // The page explains how the outlines were drawn; the embed links to that.
  const link =
    surface === 'embed'
      ? { href: `${store.hrefOfPage()}#drawn`, ...elsewhere }
      : { href: '#drawn' };
  return (
    <p class="map-credit">
      <span class="credit-line">
        {owed.map(({ title }) => (
          <bdi key={title.en}>{title[language]}</bdi>
        ))}
      </span>
      <a {...link}>{t.credit}</a>
      {owed.some(isDatabase) && (
        <a href={copyrightPage} {...elsewhere}>
          <bdi>© OpenStreetMap</bdi>
        </a>
      )}
      {streets?.url && (
        <a href={streets.url} {...elsewhere}>
          <bdi>{streets.title[language]}</bdi>
        </a>
      )}
      {streets && !streets.url && <bdi>{streets.title[language]}</bdi>}
    </p>
  );
}
