import type { Browser, Page } from '@playwright/test';
import type { Pixel, Size } from '../../src/geo/mercator.ts';
import type { Box } from '../../src/map/labels/boxes.ts';
import type { Language } from '../../src/story/schema.ts';

/** The screens of the audit, in px; the first two are phones. */
export const screens: readonly (Size & { readonly isTouch: boolean })[] = [
  { width: 360, height: 640, isTouch: true },
  { width: 390, height: 844, isTouch: true },
  { width: 768, height: 1024, isTouch: true },
  { width: 1280, height: 800, isTouch: false },
  { width: 1440, height: 900, isTouch: false },
  { width: 1920, height: 1080, isTouch: false },
];
export type Screen = (typeof screens)[number];

/** The time between two looks at a page that may still move, in ms. */
const settleMs = 200;

/** The map of an open page: its size, its controls, and the middle of each name, in px. */
export interface SeenMap {
  readonly size: Size;
  readonly obstacles: readonly Box[];
  readonly names: ReadonlyMap<string, Pixel>;
}

/** Opens a page in one language on one screen. Data saving keeps the map the SVG. */
export async function openScreen(
  browser: Browser,
  { width, height, isTouch }: Screen,
  isSavingData: boolean,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: isTouch,
    isMobile: isTouch,
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (isSavingData) {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  }
  return page;
}

/** Goes to a page and returns its map once its names are laid out. */
export async function seeMap(page: Page, address: string, until: string): Promise<SeenMap> {
  await page.goto(address);
  await page.locator(until).waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  // The walk and the embed settle a little after the map: what is read twice alike has come to rest.
  let last = '';
  for (;;) {
    const seen = await readMap(page);
    const text = JSON.stringify([seen.size, seen.obstacles, [...seen.names]]);
    if (text === last) return seen;
    last = text;
    await page.waitForTimeout(settleMs);
  }
}

async function readMap(page: Page): Promise<SeenMap> {
  const { size, obstacles, names } = await page.evaluate(() => {
    const map = document.querySelector('[data-map]')!;
    const { left, top } = map.getBoundingClientRect();
    const boxOf = (element: Element) => {
      const box = element.getBoundingClientRect();
      return [box.left - left, box.top - top, box.right - left, box.bottom - top] as const;
    };
    const controls =
      '.theatres, .zoom, .detail-inset, .map-overlay .inset, .map-overlay .scale, .map-credit, .map-notice';
    return {
      size: { width: map.clientWidth, height: map.clientHeight },
      obstacles: [...map.querySelectorAll(controls)].map(boxOf),
      names: [...map.querySelectorAll('.map-overlay .place-label')].flatMap((link) => {
        const hit = link.querySelector('.hit');
        if (!hit) return [];
        const [x1, y1, x2, y2] = boxOf(hit);
        return [[link.getAttribute('data-place')!, (x1 + x2) / 2, (y1 + y2) / 2] as const];
      }),
    };
  });
  return { size, obstacles, names: new Map(names.map(([id, x, y]) => [id, [x, y]])) };
}

/** Returns the path at which a language's pages begin. */
export const root = (language: Language) => (language === 'en' ? '/' : `/${language}/`);
