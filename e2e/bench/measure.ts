import type { Browser, Page } from '@playwright/test';

/** How a reader's device and network are: nothing held back, or a weak phone on a weak network. */
export interface Conditions {
  readonly name: string;
  /** Times slower than this machine. */
  readonly cpu: number;
  /** bit/s and ms; none for the network of this machine. */
  readonly network: { readonly bitsPerSecond: number; readonly latencyMs: number } | null;
}

/** What one visit to a page was like. Times in ms from the navigation. */
export interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly shift: number;
  /** Until a press on a place has shown its quote; none for a page without a map. */
  readonly quote: number | null;
}

/** One visit on a fresh profile; `place` is pressed as soon as the page has been painted. */
export async function visit(
  browser: Browser,
  url: string,
  { cpu, network }: Conditions,
  place: string | null,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const loaded = await slowDown(page, cpu, network);
    await page.addInitScript(watch, place);
    await page.goto(url);
    await page.waitForFunction((isMap) => {
      const { quote, firstPaint } = (window as unknown as { seen: Partial<Visit> }).seen;
      return firstPaint !== undefined && (!isMap || quote !== undefined);
    }, place !== null);
    const seen = await page.evaluate(() => (window as unknown as { seen: Visit }).seen);
    return { ...seen, quote: seen.quote ?? null, ...loaded() };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, cpu: number, network: Conditions['network']) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let [bytes, requests] = [0, 0];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  if (network) {
    const perSecond = network.bitsPerSecond / 8;
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: perSecond,
      uploadThroughput: perSecond,
    });
  }
  if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return () => ({ bytes, requests });
}

/**
 * Runs in the page: notes its paints and jumps, presses the place's first visible link once there is
 * something to see, and notes when the quote has been painted.
 */
function watch(place: string | null): void {
  const seen: Record<string, number> = { shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) seen['shift']! += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0];
    if (!first) return;
    seen['firstPaint'] = first.startTime;
    if (place !== null) press();
  }).observe({ type: 'paint', buffered: true });

  function press(): void {
    const links = document.querySelectorAll(`a[data-place="${place}"]`);
    const link = [...links].find((each) => each.getClientRects().length > 0);
    if (link && !document.querySelector('.panel')) {
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
      );
    }
    const quote = document.querySelector('.panel blockquote');
    if (!quote?.checkVisibility()) requestAnimationFrame(press);
    // What is laid out now is painted with this frame: a task set in it runs after.
    else requestAnimationFrame(() => setTimeout(() => (seen['quote'] = performance.now())));
  }
}
