import type { Store } from '../../state/store.ts';
import type { MountedMap } from '../mountMap.tsx';
import type { mountMaplibre } from './mountMaplibre.ts';

/**
 * `static`: not requested yet · `loading`: MapLibre is on its way · `ready`: MapLibre draws ·
 * `failed`: the SVG stays.
 */
export type MapStatus = 'static' | 'loading' | 'ready' | 'failed';

/** The reason for `failed`: the device cannot run it · a module did not load · it broke off. */
export type Failure = 'unable' | 'missing' | 'broken';

export interface MapProgress {
  readonly status: MapStatus;
  readonly failure?: Failure | undefined;
  /** Words for the reader although the map is drawn. */
  readonly notice?: string | undefined;
}

/** The time after which a lost graphics context is given up, in ms. */
const patienceMs = 5_000;

/** Imports the code that mounts MapLibre. */
export type ImportMaplibre = () => Promise<typeof mountMaplibre>;

/** Loads MapLibre, mounts it and reports its status. Loads nothing where MapLibre could not run. */
export function loadMaplibre(
  element: HTMLElement,
  store: Store,
  map: MountedMap,
  importMaplibre: ImportMaplibre,
  report: (progress: MapProgress) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let progress: MapProgress = { status: 'static' };
  const update = (next: MapProgress) => {
    progress = { ...progress, ...next };
    if (!signal.aborted) report(progress);
  };
  const say = (status: MapStatus, failure?: Failure) => {
    clearTimeout(timer);
    update({ status, failure });
  };
  const start = async () => {
    const mount = await importMaplibre();
    if (signal.aborted) return;
    const stop = mount(element, store, map, {
      onReady: () => say('ready'),
      onNotice: (notice) => update({ ...progress, notice }),
      onFail: () => say('failed', 'broken'),
      onLost() {
        say('loading');
        timer = setTimeout(() => {
          stop();
          say('failed', 'broken');
        }, patienceMs);
      },
    });
    signal.addEventListener('abort', stop);
  };
  if (canRunEngine()) {
    say('loading');
    start().catch(() => say('failed', 'missing'));
  } else {
    say('failed', 'unable');
  }
}

/** Returns false in a sandbox with an opaque origin, which starts no worker, or without WebGL 2. */
function canRunEngine(): boolean {
  if (window.origin === 'null') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers allow few contexts for all maps of a page: this one is released at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
