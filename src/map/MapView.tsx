import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { joinWords } from '../i18n/formats.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { theatresShown } from '../state/theatresShown.ts';
import { creditsOwed } from '../story/credits.ts';
import { afterPaint } from './afterPaint.ts';
import type { Surroundings } from './basemap.ts';
import { Kept } from './Kept.tsx';
import { mountLiveMap } from './liveMap.tsx';
import type { LiveMap } from './liveMap.tsx';
import { runEngine } from './runEngine.ts';
import type { Failure, MapStatus } from './runEngine.ts';
import type { Scene } from './scene.ts';
import { whenWanted } from './whenWanted.ts';
import { ZoomControl } from './ZoomControl.tsx';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  readonly surroundings: Surroundings;
  /** What is drawn at build; the browser is given none and keeps what it finds. */
  readonly drawn?: ComponentChildren;
  /** Where to tell what the map shows once it is alive, and none when it no longer is. */
  readonly shown?: Signal<Scene | null>;
  /** Controls that stand on the map. */
  readonly children: ComponentChildren;
}

/** The map's element: drawn at build, alive with the first script, taken over by the engine. */
export function MapView({ store, words, surroundings, drawn, shown, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<LiveMap | null>(null);
  const [{ status, failure }, setState] = useState<{ status: MapStatus; failure?: Failure }>({
    status: 'static',
  });
  const [attempt, setAttempt] = useState(0);

  // A task of its own: the page answers before it. And in no effect, which may be due in the middle
  // of the next rendering of this component: a tree rendered there takes the hooks away from it.
  useLayoutEffect(() => {
    let mounted: LiveMap | undefined;
    const mount = afterPaint(() => {
      const map = mountLiveMap(element.current!, store, surroundings, () => {
        setLive(map);
        if (shown) shown.value = map.scene;
      });
      mounted = map;
    });
    mount.ask();
    return () => {
      mount.cancel();
      mounted?.destroy();
      if (shown) shown.value = null;
    };
  }, [store, surroundings, shown]);

  useEffect(() => {
    if (!live) return;
    const run = () =>
      runEngine(element.current!, store, live, (next, why) =>
        setState(why ? { status: next, failure: why } : { status: next }),
      );
    if (attempt > 0) return run();
    let stop = whenWanted(element.current!, live, () => {
      stop = run();
    });
    return () => stop();
  }, [store, live, attempt]);

  // Where fingers move the drawing nothing is limited without the engine.
  const isLimited = status === 'failed' && !live?.pulls.value;
  // No name is hidden under the line that says so.
  useLayoutEffect(() => live?.clearControls(), [live, isLimited]);

  return (
    <div class="map" data-map={status} data-live={live ? 'true' : undefined} ref={element}>
      <Description store={store} words={words} />
      <Kept class="map-static">{drawn}</Kept>
      {children}
      <ZoomControl words={words} scene={live?.scene ?? null} store={store} />
      <div class="map-foot">
        <MapCredit store={store} words={words} />
        {failure && isLimited && (
          <p class="map-notice" role="status">
            {words.map.limited[failure]}{' '}
            {failure !== 'unable' && (
              <button
                type="button"
                onClick={() => {
                  // A module that failed to arrive stays failed for this page: only a new one asks anew.
                  if (failure === 'missing') location.reload();
                  else setAttempt(attempt + 1);
                }}
              >
                {words.map.retry}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function Description({ store, words }: Pick<Props, 'store' | 'words'>) {
  const { language, theatre } = store.view.value;
  const shown = theatresShown(store.story.theatres, theatre);
  const names = joinWords(
    language,
    shown.map(({ name }) => name[language]),
  );
  const places = store.heard.value.story.places.filter((place) =>
    shown.some(({ id }) => id === place.theatre),
  );
  return <p class="visually-hidden">{words.map.describe(names, places.length)}</p>;
}

function MapCredit({ store, words }: Pick<Props, 'store' | 'words'>) {
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
      <a {...link}>{words.map.credit}</a>
    </p>
  );
}
