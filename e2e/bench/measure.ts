import type { Browser, CDPSession, Page } from '@playwright/test';

/** How a reader's device and network are: nothing held back, or a weak phone on a weak network. */
export interface Conditions {
  readonly name: string;
  /** Times slower than this machine. */
  readonly cpu: number;
  /** bit/s and ms; none for the network of this machine. */
  readonly network: { readonly bitsPerSecond: number; readonly latencyMs: number } | null;
}

/** What one visit to a page was like. Times in ms from the navigation; what did not happen is left out. */
export interface Visit {
  /** Over the network, bytes and their number, until the page was complete. */
  bytes?: number;
  requests?: number;
  firstPaint?: number;
  largestPaint?: number;
  /** Cumulative layout shift, without unit. */
  shift?: number;
  /** Until the vector map had drawn every polygon. */
  vectorMap?: number;
  /** In tasks of more than 50 ms, together. */
  longTasks?: number;
  /** On the heap of the page when it was complete, bytes. */
  heap?: number;
  /** Until a press on a place had shown its quote; the next two until then. */
  quote?: number;
  bytesBeforeQuote?: number;
  /** The longest task that began before the quote; 0 where none took more than 50 ms. */
  longestTaskBeforeQuote?: number;
}

interface Seen {
  firstPaint?: number;
  largestPaint?: number;
  vectorMap?: number;
  quote?: number;
  shift: number;
  tasks: { start: number; duration: number }[];
}

type WithSeen = typeof globalThis & { seen: Seen };

/** A visit that reads: nothing is pressed, and the page is left to complete itself. */
export async function read(
  browser: Browser,
  url: string,
  conditions: Conditions,
  hasMap: boolean,
): Promise<Visit> {
  return visit(browser, url, conditions, async (page, client, received) => {
    await page.addInitScript(watch, null);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction((isMap) => {
      const { firstPaint, vectorMap } = (globalThis as WithSeen).seen;
      return firstPaint !== undefined && (!isMap || vectorMap !== undefined);
    }, hasMap);
    const { tasks, ...seen } = await page.evaluate(() => (globalThis as WithSeen).seen);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const longTasks = tasks.reduce((sum, { duration }) => sum + duration, 0);
    return { ...seen, longTasks, heap: usedSize, ...(await received(Infinity)) };
  });
}

/** A visit that presses `place` as soon as the page has been painted, until its quote is there. */
export async function press(
  browser: Browser,
  url: string,
  conditions: Conditions,
  place: string,
): Promise<Visit> {
  return visit(browser, url, conditions, async (page, _client, received) => {
    await page.addInitScript(watch, place);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => (globalThis as WithSeen).seen?.quote !== undefined);
    const { quote, tasks } = await page.evaluate(() => (globalThis as WithSeen).seen);
    const before = tasks.filter(({ start }) => start < quote!).map(({ duration }) => duration);
    return {
      quote: quote!,
      longestTaskBeforeQuote: Math.max(0, ...before),
      bytesBeforeQuote: (await received(quote!)).bytes,
    };
  });
}

type Received = (untilMs: number) => Promise<{ bytes: number; requests: number }>;

/** On a fresh profile, on a phone's screen. */
async function visit(
  browser: Browser,
  url: string,
  conditions: Conditions,
  look: (page: Page, client: CDPSession, received: Received) => Promise<Visit>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    const received = count(page, client, url);
    await slowDown(client, conditions);
    return await look(page, client, received);
  } finally {
    await context.close();
  }
}

/**
 * Counts what comes over the network, and when; the browser's clock is in seconds. A worker's file is
 * not seen by the page's session, but its timing by the page.
 */
function count(page: Page, client: CDPSession, url: string): Received {
  let start = 0;
  const urls = new Map<string, string>();
  const parts: { at: number; bytes: number }[] = [];
  const countedOf = new Map<string, number>();
  const add = (id: string, at: number, bytes: number) => {
    parts.push({ at, bytes });
    countedOf.set(id, (countedOf.get(id) ?? 0) + bytes);
  };
  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (request.url === url && start === 0) start = timestamp;
    if (!request.url.startsWith('data:')) urls.set(requestId, request.url);
  });
  client.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    add(requestId, timestamp, encodedDataLength);
  });
  client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    add(requestId, timestamp, encodedDataLength - (countedOf.get(requestId) ?? 0));
  });
  return async (untilMs) => {
    const timings = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => {
        const { name, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
        return { name, at: responseEnd, bytes: encodedBodySize };
      }),
    );
    const counted = new Set([...countedOf.keys()].map((id) => urls.get(id)));
    const others = timings.filter(({ name }) => !counted.has(name) && !name.startsWith('data:'));
    return {
      requests: new Set([...urls.values(), ...others.map(({ name }) => name)]).size,
      bytes: [...parts.map(({ at, bytes }) => ({ at: (at - start) * 1000, bytes })), ...others]
        .filter(({ at }) => at <= untilMs)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };
}

async function slowDown(client: CDPSession, { cpu, network }: Conditions): Promise<void> {
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
}

/**
 * Runs in the page: notes its paints, jumps and long tasks, and when its map is complete. With a
 * place it presses it, in each frame from the first paint on, until the quote has been painted:
 * ours by the first visible link to it, a peer's by the point of the window the peer has named.
 */
function watch(place: string | null): void {
  const seen: Seen = { shift: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  const notes: Record<string, (entry: PerformanceEntry & { value: number }) => void> = {
    'layout-shift': ({ value }) => (seen.shift += value),
    longtask: ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }),
    'largest-contentful-paint': ({ startTime }) => (seen.largestPaint = startTime),
    paint({ name, startTime }) {
      if (name !== 'first-contentful-paint') return;
      seen.firstPaint = startTime;
      if (place === null) waitForMap();
      else pressUntilShown();
    },
  };
  for (const [type, note] of Object.entries(notes)) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as PerformanceEntry & { value: number });
    }).observe({ type, buffered: true });
  }

  function waitForMap(): void {
    if (!document.querySelector('[data-map="ready"]')) requestAnimationFrame(waitForMap);
    else seen.vectorMap = performance.now();
  }

  function pressUntilShown(): void {
    const shown = [
      '.panel blockquote',
      '.maplibregl-popup blockquote',
      '.leaflet-popup blockquote',
    ];
    const quote = document.querySelector(shown.join());
    if (quote?.checkVisibility()) {
      // A frame's callbacks run before it is painted, a task set in them after.
      setTimeout(() => (seen.quote = performance.now()));
      return;
    }
    pressOnce();
    requestAnimationFrame(pressUntilShown);
  }

  function pressOnce(): void {
    const links = document.querySelectorAll(`a[data-place="${place}"]`);
    const link = [...links].find((each) => each.getClientRects().length > 0);
    const point = document.querySelector<HTMLElement>('[data-press]')?.dataset['press'];
    const [x = 0, y = 0] = point?.split(',').map(Number) ?? [];
    const target = link ?? (point && document.elementFromPoint(x, y));
    if (!target || document.querySelector('.panel')) return;
    for (const type of link ? ['click'] : ['mousedown', 'mouseup', 'click']) {
      target.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          cancelable: true,
          view: window,
          clientX: x,
          clientY: y,
        }),
      );
    }
  }
}
