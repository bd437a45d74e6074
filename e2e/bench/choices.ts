import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { spreadOf } from './median.ts';
import type { Spread } from './median.ts';

/** The screens on which the choices are measured. */
const screens: Readonly<Record<string, BrowserContextOptions>> = {
  '1280 × 800': { viewport: { width: 1280, height: 800 } },
  '390 × 844 at 2×, touch': {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  },
};

/** The longest time allowed from an interaction to the next paint, in ms. */
const atMost = 100;
/** The time within which the map moves to the choice and comes to rest, in ms. */
const restMs = 1_500;
const words = 'zubeir';

type WithPaints = typeof globalThis & { paints: number[] };

/**
 * Measures the time from a choice to the next paint, by screen and choice, in ms. The figures are
 * the browser’s own (Event Timing), in steps of 8 ms. A figure below 16 ms counts as 16 ms.
 */
export async function measureChoices(
  browser: Browser,
  home: string,
  { places, claim }: { readonly places: readonly string[]; readonly claim: string },
): Promise<Readonly<Record<string, Readonly<Record<string, Spread>>>>> {
  const measured: Record<string, Record<string, Spread>> = {};
  for (const [screen, options] of Object.entries(screens)) {
    const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(notePaints);
    const seen: Record<string, number[]> = {};
    const time = async (choice: string, act: () => Promise<void>) => {
      await page.waitForTimeout(restMs);
      await page.evaluate(() => void (globalThis as WithPaints).paints.splice(0));
      await act();
      await page.waitForTimeout(restMs);
      const paints = await page.evaluate(() => (globalThis as WithPaints).paints);
      (seen[choice] ??= []).push(Math.max(16, ...paints));
    };
    const isTouch = options.hasTouch === true;
    const press = (target: Locator) => pressAt(page, target, isTouch);
    await arrive(page, home, isTouch);
    for (const place of places) {
      const name = page.locator(`.map-overlay a[data-place="${place}"] .hit`);
      await time('a place on the map', () => press(name));
      await page.locator('.panel-back').click();
      await page.locator('.theatres a').first().click();
    }
    for (let turn = 0; turn < 4; turn++) {
      await time('a layer', () => press(page.locator('[data-layer] input').first()));
    }
    const speakers = page.locator('.speakers-control');
    for (let turn = 1; turn < 4; turn++) {
      await speakers.locator('summary').click();
      await time('a speaker', () => press(speakers.locator('a').nth(turn)));
    }
    await arrive(page, home, isTouch);
    await page.locator('#find').focus();
    for (const letter of words)
      await time('a letter in the search', () => page.keyboard.press(letter));
    await arrive(page, `${home}?claim=${claim}`, isTouch);
    for (let turn = 0; turn < 4; turn++) {
      await time('the next words of the walk', () => press(page.locator('.walk-step').last()));
    }
    await context.close();
    measured[screen] = Object.fromEntries(
      Object.entries(seen).map(([choice, paints]) => [choice, spreadOf(paints)]),
    );
  }
  return measured;
}

/** Prints how each choice stands to its limit. Returns whether all medians are within it. */
export function judgeChoices(
  measured: Readonly<Record<string, Readonly<Record<string, Spread>>>>,
): boolean {
  let isKept = true;
  for (const [screen, choices] of Object.entries(measured)) {
    for (const [choice, { median, min, max }] of Object.entries(choices)) {
      const isWithin = median <= atMost;
      isKept &&= isWithin;
      console.log(
        `- ${isWithin ? 'kept' : 'MISSED'}: from ${choice} to the next paint, ${screen}: ${median} ms (${min}–${max}; ${atMost})`,
      );
    }
  }
  return isKept;
}

/**
 * Opens a page and waits for its map. On a touch screen the map stays the SVG until a finger moves
 * it.
 */
async function arrive(page: Page, url: string, isTouch: boolean): Promise<void> {
  await page.goto(url);
  await page.locator(isTouch ? '[data-stage="ready"]' : '[data-map="ready"]').waitFor();
}

/**
 * Taps on a touch screen. Otherwise presses as a hand does: the pointer is there before the button
 * goes down.
 */
async function pressAt(page: Page, target: Locator, isTouch: boolean): Promise<void> {
  const { x, y, width, height } = (await target.boundingBox())!;
  const [left, top] = [x + width / 2, y + height / 2];
  if (isTouch) {
    await page.touchscreen.tap(left, top);
    return;
  }
  await page.mouse.move(left, top);
  await page.waitForTimeout(restMs);
  await page.mouse.down();
  await page.mouse.up();
}

/** Runs in the page: records the time from each interaction to the next paint, in ms. */
function notePaints(): void {
  const paints: number[] = [];
  Object.assign(globalThis, { paints });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId) paints.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}
