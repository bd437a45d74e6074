import { test as base, expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Pixel } from '../../src/geo/mercator.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Language, Theatre } from '../../src/story/schema.ts';
import type { Story } from '../../src/story/story.ts';
import { viewsOf } from '../../src/story/theatres.ts';
import { isFramed, shownView } from './shownView.ts';
import type { ShownView } from './shownView.ts';
import { story } from './testStory.ts';

/**
 * Collects the faults of a page from now on: uncaught errors, and errors and warnings in the
 * console.
 */
export function faultsOn(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The software WebGL reports its own speed when pixels are read back.
    if (/GPU stall due to ReadPixels/.test(message.text())) return;
    // Only offline.spec.ts allows the page a service worker.
    if (/Service Worker registration blocked/.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  return faults;
}

/**
 * Holds every test to one more promise: no request to another origin, and no error or warning in
 * the console.
 */
export const test = base.extend<{ quiet: void; expectedFaults: RegExp | null }>({
  /** The faults that a test causes on purpose, as a pattern. */
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

/**
 * Options of a test that presses on MapLibre and looks at no pixel. The map then has a quarter of
 * the pixels, so that it is drawn sooner where no GPU helps. All positions stay the same.
 */
export const coarsePixels = { deviceScaleFactor: 0.5 } as const;

/** The path at which each language begins. */
export const home: Readonly<Record<Language, string>> = { en: '/', ar: '/ar/' };

export function mapOf(page: Page): Locator {
  return page.locator('[data-map]');
}

/** Returns the middle of an element, in px of the window. */
export async function middleOf(element: Locator): Promise<Pixel> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/**
 * Opens a page and waits until its map is all that it becomes by itself: the SVG on a touch screen,
 * otherwise MapLibre.
 */
export async function openWithMapLibre(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const isTouch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  const all = isTouch ? ':root[data-stage=ready]' : '[data-map=ready]';
  await expect(page.locator(all)).toBeAttached();
}

/** Waits until the page has painted what it shows now. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Waits until the browser has been idle, and until work that waited for that has begun. */
export async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => resolve())),
      ),
  );
}

/** Makes the browser too busy to be idle from now on, as in the first moments of a page. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** Holds files back from a page. Returns a function that lets them go. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  let letGo!: () => void;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(files, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** Turns on data saving from now on: the map stays the SVG until a gesture needs MapLibre. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
  });
}

/**
 * Opens a page with data saving turned on, and waits until its SVG answers. Serves tests that do
 * not need MapLibre, which costs a test half its time.
 */
export async function open(page: Page, path: string): Promise<void> {
  await saveData(page);
  await page.goto(path);
  await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
}

/** Opens a page in the same way, and waits until its article can be followed. */
export async function openToFollow(page: Page, path: string): Promise<void> {
  await open(page, path);
  await expect(page.locator('.ribbon [tabindex="0"]')).toHaveCount(1);
}

/** Returns the link of the theatre switch with this name. */
export function theatreLink(page: Page, name: string): Locator {
  return page.locator('.theatres').getByRole('link', { name, exact: true });
}

/** Returns the link of the theatre switch that shows all theatres. */
export function overviewLink(
  page: Page,
  language: Language,
  { theatres }: Pick<Story, 'theatres'> = story,
): Locator {
  return theatreLink(page, messages[language].theatres.all(viewsOf(theatres).length));
}

/** Closes the panel and brings a theatre's opening view back. */
export async function returnTo(page: Page, theatre: Theatre, language: Language): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(0);
  await theatreLink(page, theatre.name[language]).click();
  // The last part of the flight is slow: the map rests when two looks see the same.
  let last = '';
  const isBack = async () => {
    const view = await viewOf(page);
    const before = last;
    last = JSON.stringify(view.camera);
    return isFramed(view, theatre) && last === before;
  };
  await expect.poll(isBack, { intervals: [100] }).toBe(true);
}

/** Returns the view that the map reports, and the position of its element in the page. */
export async function viewOf(page: Page): Promise<ShownView> {
  const map = mapOf(page);
  return shownView(await map.getAttribute('data-view'), (await map.boundingBox())!);
}
