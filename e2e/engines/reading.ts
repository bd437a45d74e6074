import { setTimeout } from 'node:timers/promises';
import type { EngineBrowser } from './engineBrowser.ts';

/** What does not come about within this time does not come about: ms. */
const patience = 30_000;
/** How often it is looked at: ms. */
const interval = 50;

/**
 * Waits until what is read is what is expected. Throws with both when the patience is over; what
 * cannot be read yet counts as not yet so.
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

/** Presses the mouse in the middle of the one element of a selector, once it stands still there. */
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

/** The text of each element of a selector, as the page holds it. */
export async function textsOf(browser: EngineBrowser, selector: string): Promise<string[]> {
  return browser.read(
    (css) => Array.from(document.querySelectorAll(css), (each) => each.textContent ?? ''),
    selector,
  );
}

/** An attribute of each element of a selector. */
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

/** The page's path with its query. */
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

/** In the page: px of the viewport where an element can be hit, or why it cannot. */
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
