import type { Page } from '@playwright/test';
import { hostFaults } from '../support/hostTest.ts';
import { serveInPieces } from '../support/slowHost.ts';
import { expect, home, mapOf, test, untilPainted } from '../support/test.ts';

/**
 * Collects the layout shifts that the reader did not cause, from the page's beginning
 * (web.dev/cls).
 */
function collectShifts(): void {
  const seen = { shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftOf = async (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

// Each kind of page is opened on both screens and in both languages.
for (const [screen, viewport, paths] of [
  ['a phone', phone, [home.en, '/ar/place/green-zone/', '/embed/', '/ar/?claim=skipped-areas']],
  ['a phone', phone, ['/?speaker=nizar-fayhan']],
  ['a desktop', desktop, [home.ar, '/place/zubair/', '/ar/embed/', '/?claim=skipped-areas']],
  ['a desktop', desktop, ['/ar/?speaker=nizar-fayhan']],
] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });
    for (const path of paths) {
      test(`${path}: nothing jumps while fonts, scripts and the engine come late`, async ({
        page,
      }) => {
        await page.addInitScript(collectShifts);
        // Each font comes only after the page has been painted without it.
        await page.route(/\.woff2$/, async (route) => {
          await painted(page);
          await route.continue();
        });
        await page.goto(path);
        await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
        await page.evaluate(async () => document.fonts.ready);
        await untilPainted(page);
        expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
      });
    }
  });
}

test.describe('over a network so weak that the page comes in pieces', () => {
  test.use({ expectedFaults: hostFaults });
  for (const [path, viewport] of [
    [home.en, phone],
    [home.ar, desktop],
    ['/place/zubair/', phone],
    ['/ar/place/green-zone/', desktop],
    ['/ar/?claim=skipped-areas', phone],
    ['/?speaker=nizar-fayhan', phone],
    ['/embed/?place=zubair', phone],
  ] as const) {
    test(`${path}: nothing jumps, at ${viewport.width} px`, async ({ page, baseURL }) => {
      const host = await serveInPieces(baseURL!);
      await page.setViewportSize(viewport);
      await page.addInitScript(collectShifts);
      await page.goto(`${host.origin}${path}`, { waitUntil: 'commit' });
      await host.finish(page);
      await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
      await untilPainted(page);
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
      await host.close();
    });
  }
});

async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
}
