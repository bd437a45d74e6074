/** Where `requestIdleCallback` is missing, this long after the page has loaded: ms. */
const fallbackMs = 300;
/** An idle moment that does not come is not waited for longer than this: ms. */
const idleTimeoutMs = 3_000;

/**
 * Calls back once: when the page has loaded and the browser is idle, or before that at the first
 * gesture that wants a moving map. A reader who saves data is only answered by the gesture.
 */
export function whenWanted(element: HTMLElement, use: () => void): () => void {
  const undo: (() => void)[] = [];
  const stop = () => {
    for (const each of undo.splice(0)) each();
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
    undo.push(() => element.removeEventListener(type, listener));
  };
  listen('wheel', () => true);
  listen('pointermove', ({ buttons }) => buttons > 0);
  listen('touchmove', () => true);
  listen('touchstart', ({ touches }) => touches.length > 1);
  if (!savesData()) undo.push(whenIdle(answer));
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
