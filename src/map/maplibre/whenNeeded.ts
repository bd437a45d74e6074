import { isTouch } from '../../dom/isTouch.ts';
import type { MountedMap } from '../mountMap.tsx';
import { onChange } from '../../dom/onChange.ts';

/** The delay after the page has loaded, where `requestIdleCallback` is missing, in ms. */
const fallbackMs = 300;
/** The longest wait for an idle moment, in ms. */
const idleTimeoutMs = 3_000;

/**
 * Calls back once: when the page has loaded and the browser is idle, or earlier at the first
 * gesture that moves the map. On phones and in data-saver mode only a gesture counts. On phones
 * fingers can move the SVG too, and MapLibre would cost more than it gives. Returns a cleanup.
 */
export function whenNeeded(
  element: HTMLElement,
  { gestureCount }: Pick<MountedMap, 'gestureCount'>,
  use: () => void,
): () => void {
  const cleanups: (() => void)[] = [];
  const stop = () => {
    for (const each of cleanups.splice(0)) each();
  };
  const answer = () => {
    stop();
    use();
  };
  const listen = <E extends keyof HTMLElementEventMap>(
    type: E,
    isWanted: (event: HTMLElementEventMap[E]) => boolean,
  ) => {
    const listener = (event: HTMLElementEventMap[E]) => {
      if (isWanted(event)) answer();
    };
    element.addEventListener(type, listener, { passive: true });
    cleanups.push(() => element.removeEventListener(type, listener));
  };
  listen('wheel', () => true);
  // Touch does not count here: fingers move the SVG, and nothing may interrupt them.
  // `gestureCount` changes when they are lifted.
  listen('pointermove', ({ buttons, pointerType }) => buttons > 0 && pointerType === 'mouse');
  cleanups.push(onChange(() => gestureCount.value, answer));
  if (!savesData() && !isTouch()) cleanups.push(whenIdle(answer));
  return stop;
}

function whenIdle(use: () => void): () => void {
  let cancel: (() => void) | undefined;
  const wait = () => {
    if ('requestIdleCallback' in window) {
      const handle = requestIdleCallback(use, { timeout: idleTimeoutMs });
      cancel = () => cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(use, fallbackMs);
      cancel = () => clearTimeout(handle);
    }
  };
  if (document.readyState === 'complete') wait();
  else {
    addEventListener('load', wait, { once: true });
    cancel = () => removeEventListener('load', wait);
  }
  return () => cancel?.();
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
