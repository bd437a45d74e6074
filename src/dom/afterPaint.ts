/**
 * Defers work until the page has painted what the reader asked for. If `ask` is called again before
 * that, the work still runs once.
 */
export function afterPaint(work: () => void): { ask(): void; cancel(): void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    ask() {
      cancel();
      // Frame callbacks run before the frame is painted, a timer set in them runs after.
      frame = requestAnimationFrame(() => {
        timer = setTimeout(work);
      });
    },
    cancel,
  };
}

/** The longest wait, in ms: a page in the background renders no frames. */
const patienceMs = 500;

/**
 * Resolves once the page is painted, with the boot script's answer to an early press. Until then
 * nothing else may delay the browser's painting.
 */
export async function afterFirstPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, patienceMs);
    const { ask } = afterPaint(resolve);
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) ask();
    else {
      new PerformanceObserver((list, observer) => {
        if (list.getEntriesByName('first-contentful-paint').length === 0) return;
        observer.disconnect();
        ask();
      }).observe({ type: 'paint', buffered: true });
    }
  });
}
