import { setTimeout } from 'node:timers/promises';
import type { EngineBrowser } from './engineBrowser.ts';

/** The time after which an expectation counts as missed, in ms. */
const patience = 30_000;
/** The time between two looks at the page, in ms. */
const interval = 50;

/**
 * Waits until the value read equals the expected one. Throws with both values when the patience is
 * over. A value that cannot be read yet counts as different.
 */
export async function expectSoon<T>(says: string, expected: T, read: () => Promise<T>) {
  await until(
    async () => {
      const found = await read();
      return JSON.stringify(found) === JSON.stringify(expected) ? true : JSON.stringify(found);
    },
    (found) => `${says}: expected ${JSON.stringify(expected)}, found ${found}`,
  );
}

/** Clicks in the middle of the only element that a selector matches, once it stands still there. */
export async function clickOn(browser: EngineBrowser, selector: string): Promise<void> {
  let before = '';
  let spot: readonly [number, number] = [0, 0];
  await until(
    async () => {
      const found = await browser.read(middleOf, selector);
      if (typeof found === 'string') return found;
      spot = found;
      const isStill = String(spot) === before;
      before = String(spot);
      return isStill || 'it moves';
    },
    (found) => `cannot click on ${selector}: ${found}`,
  );
  await browser.click(...spot);
}

/** Returns the text of each element that a selector matches, as the page holds it. */
export async function textsOf(browser: EngineBrowser, selector: string): Promise<string[]> {
  return browser.read(
    (css) => Array.from(document.querySelectorAll(css), (each) => each.textContent ?? ''),
    selector,
  );
}

/** Returns an attribute of each element that a selector matches. */
export async function attributesOf(
  browser: EngineBrowser,
  selector: string,
  name: string,
): Promise<(string | null)[]> {
  return browser.read(
    (css, attribute) =>
      Array.from(document.querySelectorAll(css), (each) => each.getAttribute(attribute)),
    selector,
    name,
  );
}

/** Returns the page's path with its query. */
export async function addressOf(browser: EngineBrowser): Promise<string> {
  return browser.read(() => location.pathname + location.search);
}

async function until(
  look: () => Promise<true | string>,
  complaint: (found: string) => string,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look().catch(String);
    if (found === true) return;
    if (Date.now() > end) throw new Error(complaint(found));
    await setTimeout(interval);
  }
}

/**
 * Runs in the page: returns the point of the viewport where an element can be hit, in px, or the
 * reason why it cannot.
 */
function middleOf(selector: string): readonly [number, number] | string {
  const all = document.querySelectorAll(selector);
  const element = all[0];
  if (!element || all.length > 1) return `there are ${all.length}`;
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const spot = [left + width / 2, top + height / 2] as const;
  const hit = document.elementFromPoint(...spot);
  return hit && element.contains(hit) ? spot : `${hit?.className ?? 'nothing'} is there`;
}
