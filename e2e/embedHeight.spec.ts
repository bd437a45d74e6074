import { element, paragraph, script } from './hosts.ts';
import { expect, heightsOf, hostFaults, isReady, mapIn, test } from './hostTest.ts';

test.use({ expectedFaults: hostFaults });

/** Whether a height comes back after another one: a, b, a. */
const oscillates = (heights: readonly number[]) =>
  heights.some((height, i) => heights.slice(i + 2).includes(height));

test('through a whole resize the height settles within three messages and never swings', async ({
  page,
  openHost,
}) => {
  await openHost(page, {
    body: `<div id="column">${element('place="zubair"')}</div>${paragraph}${script}`,
  });
  await isReady(page);
  await expect(mapIn(page).locator('[data-map]')).toHaveAttribute('data-map', 'ready');
  const frame = page.locator('iframe');
  const content = mapIn(page).locator('#page');
  for (const width of [1100, 900, 640, 390, 320, 640, 1100]) {
    const before = (await heightsOf(page)).length;
    await page.locator('#column').evaluate((column, px) => {
      (column as HTMLElement).style.width = `${px}px`;
    }, width);
    // Settled: the frame is as wide as it was asked to be and as high as what is in it.
    await expect
      .poll(async () => {
        const [outer, inner] = [await frame.boundingBox(), await content.boundingBox()];
        return outer!.width === width && Math.abs(outer!.height - inner!.height) < 2;
      })
      .toBe(true);
    const said = (await heightsOf(page)).slice(before);
    expect(said.length, `${width} px: ${said}`).toBeLessThanOrEqual(3);
    expect(oscillates(said), `${width} px: ${said}`).toBe(false);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('one finger on the map scrolls the story', async ({ page, openHost }) => {
    await openHost(page, { body: `${element()}${paragraph.repeat(8)}${script}` });
    await isReady(page);
    await expect(mapIn(page).locator('[data-map]')).toHaveAttribute('data-map', 'ready');
    const canvas = mapIn(page).locator('.map');
    const view = await canvas.getAttribute('data-view');
    const box = (await canvas.boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }],
      });
    await touch('touchStart');
    for (let up = 14; up <= 168; up += 14) await touch('touchMove', up);
    await touch('touchEnd');
    await expect.poll(async () => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(canvas).toHaveAttribute('data-view', view!);
  });
});
