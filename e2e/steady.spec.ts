import type { Page } from '@playwright/test';
import { expect, home, mapOf, test } from './test.ts';

/** Collects how far things jumped that the reader did not move (web.dev/cls), from the beginning. */
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

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 800 }],
] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });
    for (const path of [
      home.en,
      home.ar,
      '/place/zubair/',
      '/ar/place/green-zone/',
      '/embed/',
      '/?claim=skipped-areas',
      '/?speaker=nizar-fayhan',
    ]) {
      test(`${path}: nothing jumps while fonts, scripts and the engine come late`, async ({
        page,
      }) => {
        await page.addInitScript(collectShifts);
        // Each after the page has been painted without it.
        await page.route(/\.woff2$/, async (route) => {
          await painted(page);
          await route.continue();
        });
        await page.goto(path);
        await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
        await page.evaluate(async () => document.fonts.ready);
        await page.evaluate(
          async () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
      });
    }
  });
}

async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
}
