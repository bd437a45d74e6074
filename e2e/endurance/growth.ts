import type { CDPSession, Frame, Page } from '@playwright/test';

/** The heap, nodes and listeners that a page still holds after a garbage collection. */
export interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * Returns a function that measures a frame. A frame of another site has a process of its own, and
 * so a session of its own.
 */
export async function measureIn(page: Page, frame: Frame): Promise<() => Promise<Held>> {
  const context = page.context();
  const cdp: CDPSession = await context
    .newCDPSession(frame)
    .catch(async () => context.newCDPSession(page));
  await cdp.send('Performance.enable');
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)!.value;
    return { heapBytes: usedSize, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
  };
}

/**
 * The factor by which one place more or less open changes a figure. Steady growth exceeds any
 * factor.
 */
const swing = 1.4;

/**
 * Returns a sentence for each figure that has grown for good. Compares the most at the end with the
 * most in the middle; what is loaded once comes before the middle.
 */
export function grown(measured: readonly Held[]): string[] {
  const third = Math.floor(measured.length / 3);
  const [middle, end] = [measured.slice(third, -third), measured.slice(-third)];
  return (['heapBytes', 'nodes', 'listeners'] as const).flatMap((what) => {
    const [before, after] = [middle, end].map((window) =>
      Math.max(...window.map((held) => held[what])),
    );
    return after! > before! * swing ? [`${what}: ${before} at most, then ${after}`] : [];
  });
}
