import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/test.ts';

interface Answered {
  /** The frames in which the map drew since the press was over, the first frame of the page is 1. */
  readonly draws: number[];
  isOver: boolean;
  /** The frame that showed the words about a place. */
  painted: number | null;
}
type WithAnswered = typeof globalThis & { answered: Answered };

/** Notes from the page's beginning in which frame its map draws, and in which words are shown. */
function watch(): void {
  const answered: Answered = { draws: [], isOver: false, painted: null };
  Object.assign(globalThis, { answered });
  let frame = 0;
  let isInFrame = false;
  const nextFrame = () => {
    frame++;
    isInFrame = true;
    // A frame's callbacks run before it is painted, a timer set in them after.
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

/** Whether the map has drawn nothing for three frames. */
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
  await open(page, '/');
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
