import type { Store } from '../../state/store.ts';
import type { MountedMap } from '../mountMap.tsx';

/** Drawn at build · engine on its way · engine draws · engine not to be had, the SVG stays. */
export type MapStatus = 'static' | 'loading' | 'ready' | 'failed';

/** Why the engine does not run: the device cannot · something did not arrive · it broke off. */
export type Failure = 'unable' | 'missing' | 'broken';

/** A context that has not come back after this time is lost for good: ms. */
const patienceMs = 5_000;

/**
 * Fetches the engine and lets it take over, reporting how it goes; returns how to stop. Nothing is
 * fetched where it could not run.
 */
export function loadMaplibre(
  element: HTMLElement,
  store: Store,
  live: MountedMap,
  report: (status: MapStatus, failure?: Failure) => void,
): () => void {
  let isOver = false;
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say: typeof report = (...news) => {
    clearTimeout(timer);
    if (!isOver) report(...news);
  };
  const start = async () => {
    const { mountMaplibre } = await import('./mountMaplibre.ts');
    if (isOver) return;
    stop = mountMaplibre(element, store, live, {
      onReady: () => say('ready'),
      onFail: () => say('failed', 'broken'),
      onLost() {
        say('loading');
        timer = setTimeout(() => {
          stop?.();
          say('failed', 'broken');
        }, patienceMs);
      },
    });
  };
  if (canRunEngine()) {
    say('loading');
    start().catch(() => say('failed', 'missing'));
  } else {
    say('failed', 'unable');
  }
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop?.();
  };
}

/** A sandbox of its own origin starts no worker of ours, and without WebGL 2 nothing is drawn. */
function canRunEngine(): boolean {
  if (window.origin === 'null') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  // A browser has few contexts for all maps of a page: this one is given back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
