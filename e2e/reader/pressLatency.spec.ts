import type { Page } from '@playwright/test';
import { expect, openWithMapLibre, test } from '../support/test.ts';

interface Answered {
  /**
   * The frames in which the map drew after the press was over, counted from 1 for the page's first.
   */
  readonly draws: number[];
  isOver: boolean;
  /** The frame that showed the words about a place; null before that. */
  painted: number | null;
}
type WithAnswered = typeof globalThis & { answered: Answered };

/** Records in which frames the map draws after the press, and which frame shows the words. */
function watch(): void {
  const answered: Answered = { draws: [], isOver: false, painted: null };
  Object.assign(globalThis, { answered });
  let frame = 0;
  let isInFrame = false;
  const nextFrame = () => {
    frame++;
    isInFrame = true;
    // The callbacks of a frame run before its paint; a timer set in them fires after it.
    setTimeout(() => (isInFrame = false));
    requestAnimationFrame(nextFrame);
  };
  requestAnimationFrame(nextFrame);
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    if (answered.isOver) answered.draws.push(frame);
    drawElements.apply(this, args);
  };
  addEventListener('mouseup', () => (answered.isOver = true), { capture: true });
  new MutationObserver(() => {
    if (answered.painted !== null || !document.querySelector('.panel')) return;
    answered.painted = isInFrame ? frame : frame + 1;
  }).observe(document, { childList: true, subtree: true });
}

/** Returns whether the map draws nothing for three frames. */
function isAtRest(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    let drawn = 0;
    const { drawElements } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function (...args) {
      drawn++;
      drawElements.apply(this, args);
    };
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    WebGL2RenderingContext.prototype.drawElements = drawElements;
    return drawn === 0;
  });
}

test('a press on a place is answered before the map draws itself anew', async ({ page }) => {
  await page.addInitScript(watch);
  await openWithMapLibre(page, '/');
  await page.locator('.map-overlay a[data-place="qurna"] .hit').hover();
  await expect.poll(() => isAtRest(page)).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  const seen = () => page.evaluate(() => (globalThis as WithAnswered).answered);
  await expect.poll(async () => (await seen()).draws.length).toBeGreaterThan(0);
  const { draws, painted } = await seen();
  expect(painted).not.toBeNull();
  expect(draws.filter((frame) => frame <= painted!)).toEqual([]);
});
