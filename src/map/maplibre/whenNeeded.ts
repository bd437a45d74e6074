import { isTouch } from '../../dom/pointer.ts';
import type { MapState } from '../mapState.ts';
import { onChange } from '../../dom/onChange.ts';

/** The delay after the page has loaded, where `requestIdleCallback` is missing, in ms. */
const fallbackMs = 300;
/** The longest wait for an idle moment, in ms. */
const idleTimeoutMs = 3_000;

/**
 * Calls back once: when the page has loaded and the browser is idle, or earlier at the first
 * gesture that moves the map. On phones and in data-saver mode only a gesture counts. On phones
 * fingers can move the SVG too, and MapLibre would cost more than it gives.
 */
export function whenNeeded(
  element: HTMLElement,
  { isMovedByTouch }: Pick<MapState, 'isMovedByTouch'>,
  use: () => void,
  signal: AbortSignal,
): void {
  const wait = new AbortController();
  const answer = () => {
    if (wait.signal.aborted) return;
    wait.abort();
    use();
  };
  signal.addEventListener('abort', () => wait.abort());
  const options = { passive: true, signal: wait.signal };
  element.addEventListener('wheel', answer, options);
  // Touch does not count here: fingers move the SVG, and nothing may interrupt them.
  // `isMovedByTouch` changes when they are lifted.
  element.addEventListener(
    'pointermove',
    ({ buttons, pointerType }) => {
      if (buttons > 0 && pointerType === 'mouse') answer();
    },
    options,
  );
  wait.signal.addEventListener(
    'abort',
    onChange(() => isMovedByTouch.value, answer),
  );
  if (!savesData() && !isTouch()) whenIdle(answer);
}

function whenIdle(use: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(use, { timeout: idleTimeoutMs });
    else setTimeout(use, fallbackMs);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
