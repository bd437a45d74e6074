import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { joinWords } from '../i18n/formats.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { theatresShown } from '../state/theatresShown.ts';
import { creditsOwed } from '../story/credits.ts';
import { afterPaint } from '../dom/afterPaint.ts';
import type { BasemapInfo } from './basemap.ts';
import { StaticHtml } from '../dom/StaticHtml.tsx';
import { mountMap } from './mountMap.tsx';
import type { MountedMap } from './mountMap.tsx';
import { loadMaplibre } from './maplibre/loadMaplibre.ts';
import type { Failure, MapStatus } from './maplibre/loadMaplibre.ts';
import type { MapState } from './mapState.ts';
import { whenNeeded } from './maplibre/whenNeeded.ts';
import { ZoomControl } from './controls/ZoomControl.tsx';

interface Props {
  readonly store: Store;
  readonly t: Messages;
  readonly basemapInfo: BasemapInfo;
  /** What is drawn at build; the browser is given none and keeps what it finds. */
  readonly drawn?: ComponentChildren;
  /** Where to tell what the map shows once it is alive, and none when it no longer is. */
  readonly shown?: Signal<MapState | null>;
  /** Controls that stand on the map. */
  readonly children: ComponentChildren;
}

/** The map's element: drawn at build, alive with the first script, taken over by the engine. */
export function MapView({ store, t, basemapInfo, drawn, shown, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<MountedMap | null>(null);
  const [{ status, failure }, setState] = useState<{ status: MapStatus; failure?: Failure }>({
    status: 'static',
  });
  const [attempt, setAttempt] = useState(0);

  // A task of its own: the page answers before it. And in no effect, which may be due in the middle
  // of the next rendering of this component: a tree rendered there takes the hooks away from it.
  useLayoutEffect(() => {
    let mounted: MountedMap | undefined;
    const mount = afterPaint(() => {
      const map = mountMap(element.current!, store, basemapInfo, () => {
        setLive(map);
        if (shown) shown.value = map.mapState;
      });
      mounted = map;
    });
    mount.ask();
    return () => {
      mount.cancel();
      mounted?.destroy();
      if (shown) shown.value = null;
    };
  }, [store, basemapInfo, shown]);

  useEffect(() => {
    if (!live) return;
    const run = () =>
      loadMaplibre(element.current!, store, live, (next, why) =>
        setState(why ? { status: next, failure: why } : { status: next }),
      );
    if (attempt > 0) return run();
    let stop = whenNeeded(element.current!, live, () => {
      stop = run();
    });
    return () => stop();
  }, [store, live, attempt]);

  // Where fingers move the drawing nothing is limited without the engine.
  const isLimited = status === 'failed' && !live?.gestureCount.value;
  // No name is hidden under the line that says so.
  useLayoutEffect(() => live?.clearControls(), [live, isLimited]);

  return (
    <div class="map" data-map={status} data-live={live ? 'true' : undefined} ref={element}>
      <Description store={store} t={t} />
      <StaticHtml class="map-static">{drawn}</StaticHtml>
      {children}
      <ZoomControl t={t} mapState={live?.mapState ?? null} store={store} />
      <div class="map-foot">
        <MapCredit store={store} t={t} />
        {failure && isLimited && (
          <p class="map-notice" role="status">
            {t.map.limited[failure]}{' '}
            {failure !== 'unable' && (
              <button
                type="button"
                onClick={() => {
                  // A module that failed to arrive stays failed for this page: only a new one asks anew.
                  if (failure === 'missing') location.reload();
                  else setAttempt(attempt + 1);
                }}
              >
                {t.map.retry}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function Description({ store, t }: Pick<Props, 'store' | 't'>) {
  const { language, theatre } = store.view.value;
  const shown = theatresShown(store.story.theatres, theatre);
  const names = joinWords(
    language,
    shown.map(({ name }) => name[language]),
  );
  const places = store.filtered.value.story.places.filter((place) =>
    shown.some(({ id }) => id === place.theatre),
  );
  return <p class="visually-hidden">{t.map.describe(names, places.length)}</p>;
}

function MapCredit({ store, t }: Pick<Props, 'store' | 't'>) {
  const { surface, language } = store.view.value;
  // How the outlines were drawn stands on the page, not in the embed.
  const link =
    surface === 'embed'
      ? {
          href: `${store.hrefOfPage()}#drawn`,
          target: '_blank',
          rel: 'noopener',
        }
      : { href: '#drawn' };
  return (
    <p class="map-credit">
      <span class="credit-line">
        {creditsOwed(store.story, language).map((title) => (
          <bdi key={title}>{title}</bdi>
        ))}
      </span>
      <a {...link}>{t.map.credit}</a>
    </p>
  );
}
