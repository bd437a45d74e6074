import { element, paragraph, script } from '../support/hosts.ts';
import { expect, heightsOf, hostFaults, isReady, mapIn, test } from '../support/hostTest.ts';
import { middleOf } from '../support/test.ts';
import { moveFingers } from '../support/touch.ts';

test.use({ expectedFaults: hostFaults });

/** Returns whether a height comes back after another one: a, b, a. */
const oscillates = (heights: readonly number[]) =>
  heights.some((height, i) => heights.slice(i + 2).includes(height));

test('through a whole resize the height settles within three messages and never swings', async ({
  page,
  openHostWithMapLibre,
}) => {
  await openHostWithMapLibre(page, {
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
    // The height has settled when the frame has the asked width and the height of its content.
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

test('a height of its own is kept, what is below can be scrolled to, and without it all shows again', async ({
  page,
  openHost,
}) => {
  await openHost(page, { body: `${element('height="300"')}${script}` });
  await isReady(page);
  const frame = page.locator('iframe');
  const heightOf = async () => (await frame.boundingBox())!.height;
  await expect.poll(heightOf).toBe(300);
  const last = mapIn(page).locator('.embed-foot a');
  await expect(last).not.toBeInViewport();
  await frame.hover({ position: { x: 20, y: 20 } });
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 400);
      return last.evaluate(() => scrollY + innerHeight - document.documentElement.scrollHeight);
    })
    .toBeGreaterThanOrEqual(-1);
  await expect(last).toBeInViewport();
  const host = page.locator('campaign-map');
  await host.evaluate((map) => map.removeAttribute('height'));
  const content = mapIn(page).locator('#page');
  const rest = async () => (await heightOf()) - (await content.boundingBox())!.height;
  await expect.poll(rest).toBeLessThan(2);
  expect(await heightOf()).toBeGreaterThan(300);
  await expect(mapIn(page).locator('html')).toHaveCSS('overflow', 'hidden');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('one finger on the map scrolls the story, two move the map', async ({ page, openHost }) => {
    await openHost(page, { body: `${element()}${paragraph.repeat(8)}${script}` });
    await isReady(page);
    const map = mapIn(page).locator('.map');
    await expect(map).toHaveAttribute('data-fingers', '2');
    const view = await map.getAttribute('data-view');
    const [x, y] = await middleOf(map);
    await moveFingers(page, [{ from: [x, y], to: [x, y - 168] }]);
    await expect.poll(async () => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(map).toHaveAttribute('data-view', view!);
    await expect(map).toHaveAttribute('data-map', 'static');
    // Two fingers move the map: moved apart, they bring it nearer.
    const moved = (await map.boundingBox())!;
    const middle = [moved.x + moved.width / 2, Math.max(moved.y, 0) + 60] as const;
    await moveFingers(
      page,
      [1, -1].map((side) => ({
        from: [middle[0] + side * 30, middle[1]] as const,
        to: [middle[0] + side * 90, middle[1]] as const,
      })),
    );
    await expect(map).not.toHaveAttribute('data-view', view!);
    await expect(map).toHaveAttribute('data-map', 'ready');
    // One finger also scrolls the story when MapLibre draws the map.
    const withEngine = await map.getAttribute('data-view');
    const scrolled = await page.evaluate(() => scrollY);
    await moveFingers(page, [{ from: middle, to: [middle[0], middle[1] + 50] }]);
    await expect.poll(async () => page.evaluate(() => scrollY)).toBeLessThan(scrolled);
    await expect(map).toHaveAttribute('data-view', withEngine!);
  });
});
