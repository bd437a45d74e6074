import type { Browser, CDPSession, Page } from '@playwright/test';

/** A reader's device and network: nothing held back, or a weak phone on a weak network. */
export interface Conditions {
  readonly name: string;
  /** The factor by which the CPU is slower than this machine's. */
  readonly cpu: number;
  /** The network's speed in bit/s and its latency in ms; null for the network of this machine. */
  readonly network: { readonly bitsPerSecond: number; readonly latencyMs: number } | null;
}

/**
 * The figures of one visit to a page. Times are in ms from the navigation, and durations in ms.
 * Figures that were not measured are left out.
 */
export interface Visit {
  /** The bytes received and the requests made until the page was complete. */
  bytes?: number;
  requests?: number;
  firstPaint?: number;
  largestPaint?: number;
  /** The cumulative layout shift, without a unit. */
  shift?: number;
  /** The time until the vector map had drawn every polygon. */
  vectorMap?: number;
  /** The total duration of all tasks of more than 50 ms. */
  longTasks?: number;
  /** The bytes on the page's heap when it was complete. */
  heap?: number;
  /**
   * The time until a press on a place had shown its quote. The next two figures end at that time.
   */
  quote?: number;
  bytesBeforeQuote?: number;
  /** The longest task that began before the quote; 0 if no task took more than 50 ms. */
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

/** Visits without a press, and waits until the page is complete. */
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

/** Visits and presses `place` as soon as the page has been painted, until its quote shows. */
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

/** Visits with a fresh profile on a phone's screen. */
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
 * Counts the bytes that arrive over the network, and when; the browser's clock is in seconds. The
 * page's session does not see a worker's file, but the page's resource timing does.
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
 * Runs in the page: records its paints, layout shifts and long tasks. Without a place it also
 * records when the map is complete. With a place it presses in each frame, from the first paint
 * until the quote is painted. On our page it presses the first visible link to the place. On a
 * peer's page it presses the point of the window that the peer has named.
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
      // The callbacks of a frame run before its paint; a task set in them runs after it.
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
