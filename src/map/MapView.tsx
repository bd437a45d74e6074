import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { creditsOwed } from '../story/credits.ts';
import { allTheatres } from '../state/view.ts';

/** How the map stands: drawn at build, on its way, alive, or not to be had here. */
export type MapStatus = 'static' | 'loading' | 'ready' | 'failed';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  /** Controls that stand on the map. */
  readonly children: ComponentChildren;
}

/** The map's element; the engine is fetched once the page is there. */
export function MapView({ store, words, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<MapStatus>('static');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isOver = false;
    let stop: (() => void) | undefined;
    const finish = (next: MapStatus) => {
      if (!isOver) setStatus(next);
    };
    setStatus('loading');
    const start = async () => {
      const { startMap } = await import('./startMap.tsx');
      if (isOver) return;
      stop = startMap(element.current!, store, {
        onReady: () => finish('ready'),
        onFail: () => finish('failed'),
      });
    };
    start().catch(() => finish('failed'));
    return () => {
      isOver = true;
      stop?.();
    };
  }, [store, attempt]);

  const { language, theatre } = store.view.value;
  const shown = store.story.theatres.filter(({ id }) => theatre === allTheatres || id === theatre);
  const names = new Intl.ListFormat(language).format(shown.map(({ name }) => name[language]));
  const places = store.story.places.filter((place) => shown.some(({ id }) => id === place.theatre));
  return (
    <div class="map" data-map={status} ref={element}>
      <p class="visually-hidden">{words.map.describe(names, places.length)}</p>
      {status === 'failed' && (
        <p class="map-notice" role="status">
          {words.map.failed}{' '}
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {words.map.retry}
          </button>
        </p>
      )}
      {status === 'loading' && (
        <p class="map-notice" role="status">
          {words.map.loading}
        </p>
      )}
      {children}
      <p class="map-credit">
        <span class="credit-line">
          {creditsOwed(store.story).map((title) => (
            <bdi key={title}>{title}</bdi>
          ))}
        </span>
        <a href="#drawn">{words.map.credit}</a>
      </p>
    </div>
  );
}
