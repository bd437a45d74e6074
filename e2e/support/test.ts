import { test as base, expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Pixel } from '../../src/geo/mercator.ts';
import type { Language, Theatre } from '../../src/story/schema.ts';
import { isFramed, shownView } from './shownView.ts';
import type { ShownView } from './shownView.ts';

/** What goes wrong on a page from now on: errors, caught or not, and warnings in the console. */
export function faultsOn(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Software WebGL reports on its own speed when pixels are read back.
    if (/GPU stall due to ReadPixels/.test(message.text())) return;
    // Only offline.spec.ts lets the page keep itself.
    if (/Service Worker registration blocked/.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  return faults;
}

/**
 * Every test of ours also promises this: not one request to anyone else, no error and no warning in
 * the console.
 */
export const test = base.extend<{ quiet: void; expectedFaults: RegExp | null }>({
  /** What a test that breaks something on purpose will read in the console. */
  expectedFaults: [null, { option: true }],
  quiet: [
    async ({ page, baseURL, expectedFaults }, use) => {
      const faults = faultsOn(page);
      page.on('request', (request) => {
        const url = request.url();
        const isOurs = url.startsWith(`${baseURL}/`) || /^(data|blob):/.test(url);
        if (!isOurs) faults.push(`request to ${url}`);
      });
      await use();
      expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Where each language begins. */
export const home: Readonly<Record<Language, string>> = { en: '/', ar: '/ar/' };

export function mapOf(page: Page): Locator {
  return page.locator('[data-map]');
}

/** The middle of an element, in px of the window. */
export async function middleOf(element: Locator): Promise<Pixel> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/** Opens a page and waits until its map is all that it becomes by itself: with a finger the SVG. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const isTouch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  const [name, value] = isTouch ? ['data-live', 'true'] : ['data-map', 'ready'];
  await expect(mapOf(page)).toHaveAttribute(name!, value!);
}

/** Waits until what the page shows now has been painted. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Waits until the browser has been idle, and whatever waited for that has begun. */
export async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => resolve())),
      ),
  );
}

/** From now on the browser is too busy to be idle: as in the first moments of a page. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** Holds files back from a page until they are let go. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  let letGo!: () => void;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(files, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** From now on the reader saves data: the map stays the SVG until a gesture wants the engine. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
  });
}

/**
 * Opens a page for a reader who saves data, and waits until its SVG answers. For promises the engine
 * has no part in: it costs a test half its time.
 */
export async function openStill(page: Page, path: string): Promise<void> {
  await saveData(page);
  await page.goto(path);
  await expect(mapOf(page)).toHaveAttribute('data-live', 'true');
}

/** The same, until the article can be followed in it. */
export async function openToFollow(page: Page, path: string): Promise<void> {
  await openStill(page, path);
  await expect(page.locator('.ribbon [tabindex="0"]')).toHaveCount(1);
}

/** The link of the theatre switch with this name. */
export function theatreLink(page: Page, name: string): Locator {
  return page.locator('.theatres').getByRole('link', { name, exact: true });
}

/** Closes the panel and brings a theatre's opening view back. */
export async function returnTo(page: Page, theatre: Theatre, language: Language): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(0);
  await theatreLink(page, theatre.name[language]).click();
  const isBack = async () => isFramed(await viewOf(page), theatre);
  await expect.poll(isBack, { intervals: [50] }).toBe(true);
}

/** What the map says of its view, and where its element stands in the page. */
export async function viewOf(page: Page): Promise<ShownView> {
  const map = mapOf(page);
  return shownView(await map.getAttribute('data-view'), (await map.boundingBox())!);
}
