import { afterPaint } from '../dom/afterPaint.ts';

/** A page that is not looked at has no frames: after this time it answers anyway, ms. */
const patienceMs = 500;

/**
 * Resolves when the reader has seen the page and, if it was pressed at once, the first script's
 * answer too: until then nothing else may keep the browser from painting.
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
