import type { CDPSession, Frame, Page } from '@playwright/test';

/** What a page holds on to, after everything it does not has been collected. */
export interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Measures a frame; one of another site has a process, and so a session, of its own. */
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

/** A place more or less open makes this much of a difference; what grows exceeds any such factor. */
const swing = 1.4;

/**
 * What has grown for good: the most that was held on to at the end, against the most there was in
 * the middle; what is loaded once comes before that.
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
