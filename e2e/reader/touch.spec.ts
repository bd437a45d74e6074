import type { Page } from '@playwright/test';
import { unproject } from '../../src/geo/mercator.ts';
import type { Pixel } from '../../src/geo/mercator.ts';
import { messages } from '../../src/i18n/messages.ts';
import { opacity } from '../../src/map/style/edges.ts';
import { engineFile, isEngineFile } from '../support/engineFiles.ts';
import {
  expect,
  hold,
  home,
  mapOf,
  middleOf,
  openWithMapLibre,
  test,
  untilIdle,
  viewOf,
} from '../support/test.ts';
import { moveFingers } from '../support/touch.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Returns the point of the map under a point of the window in px, as [lng, lat]. */
async function placeUnder(page: Page, [x, y]: Pixel) {
  const { camera, size } = await viewOf(page);
  const { x: left, y: top } = (await mapOf(page).boundingBox())!;
  return unproject(camera, size, [x - left, y - top]);
}

/** Opens a page and waits until fingers can move its map. */
async function openToMove(page: Page, path: string): Promise<void> {
  await openWithMapLibre(page, path);
  await expect(mapOf(page)).toHaveAttribute('data-fingers', '1');
}

test('a phone is spared the engine until its reader moves the map', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openToMove(page, home.en);
  await page.locator('.map-overlay a[data-place="qurna"] .hit').tap();
  await expect(page.getByRole('article').locator('blockquote').first()).toBeVisible();
  await untilIdle(page);
  expect(requests.filter(isEngineFile)).toEqual([]);
  const [x, y] = await middleOf(mapOf(page));
  await moveFingers(page, [{ from: [x, y], to: [x - 60, y - 40] }]);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
});

for (const [what, spread] of [
  ['a finger takes the map along', null],
  ['two fingers take the map along and nearer', [20, 60]],
  ['two fingers take the map along and further off', [60, 48]],
] as const) {
  test(`${what}, before the engine is there and with it`, async ({ page }) => {
    const letGo = await hold(page, engineFile);
    await openToMove(page, home.ar);
    const [x, y] = await middleOf(mapOf(page));
    const [from, to]: [Pixel, Pixel] = [
      [x + 20, y + 10],
      [x - 20, y - 20],
    ];
    const fingers = spread
      ? [1, -1].map((side) => ({
          from: [from[0] + side * spread[0], from[1]] as const,
          to: [to[0] + side * spread[1], to[1]] as const,
        }))
      : [{ from, to }];
    const before = (await viewOf(page)).camera;
    const under = await placeUnder(page, from);
    await moveFingers(page, fingers);
    const zoom = before.zoom + Math.log2(spread ? spread[1] / spread[0] : 1);
    await expect.poll(async () => (await viewOf(page)).camera.zoom).toBeCloseTo(zoom, 1);
    const [lng, lat] = await placeUnder(page, to);
    expect(Math.hypot(lng - under[0], lat - under[1])).toBeLessThan(0.01);
    await expect(page).toHaveURL(/[?&]at=/);
    await expect(mapOf(page)).toHaveAttribute('data-map', 'loading');
    // The shapes are drawn for the view that the map reports, without a leftover transform.
    await expect(page.locator('.map-shapes')).toHaveCSS('transform', 'none');
    await expect(mapOf(page).locator('.map-shapes [data-place="zubair"]').first()).toBeAttached();
    const { camera } = await viewOf(page);
    letGo();
    await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
    expect((await viewOf(page)).camera.zoom).toBeCloseTo(camera.zoom, 2);
    await moveFingers(page, fingers);
    await expect.poll(async () => (await viewOf(page)).camera.center).not.toEqual(camera.center);
  });
}

test('a finger keeps hold of the map when what it touched has been drawn anew', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('pointerdown', ({ target }) => (target as Element).classList.add('touched'));
  });
  await openToMove(page, home.en);
  const [x, y] = await middleOf(mapOf(page));
  const outside = await page.locator('.sheet').boundingBox();
  await moveFingers(page, [{ from: [x, y], to: [x, outside!.y + 20] }], async () =>
    page.locator('.touched').evaluate((touched) => touched.remove()),
  );
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
});

test('fingers on names that would be drawn anew take the map all the way', async ({ page }) => {
  await openToMove(page, home.en);
  const [x, y] = await middleOf(mapOf(page));
  await moveFingers(page, [{ from: [x, y], to: [x - 10, y - 10] }]);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  const onNames = await Promise.all(
    ['hartha', 'zubair'].map(async (place) =>
      middleOf(page.locator(`.map-overlay a[data-place="${place}"] .hit`)),
    ),
  );
  const by = 2;
  const { zoom } = (await viewOf(page)).camera;
  const fingers = onNames.map((from) => ({
    from,
    to: [x + (from[0] - x) * by, y + (from[1] - y) * by] as const,
  }));
  await moveFingers(page, fingers);
  const isThere = zoom + Math.log2(by);
  await expect.poll(async () => (await viewOf(page)).camera.zoom).toBeCloseTo(isThere, 1);
});

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the drawing glides to a place, and a tap that wobbles is still a tap', async ({ page }) => {
    await page.addInitScript(() => {
      const animate = Element.prototype.animate;
      Element.prototype.animate = function (...how) {
        document.documentElement.dataset['glided'] = String(this.getAttribute('class'));
        return animate.apply(this, how);
      };
    });
    await openToMove(page, home.en);
    const { camera } = await viewOf(page);
    const [x, y] = await middleOf(page.locator('.map-overlay a[data-place="qurna"] .hit'));
    await moveFingers(page, [{ from: [x, y], to: [x + 3, y] }]);
    await expect(page).toHaveURL(/\/place\/qurna\//);
    await expect(page.locator('html')).toHaveAttribute('data-glided', /map/);
    await expect.poll(async () => (await viewOf(page)).camera.zoom).toBeGreaterThan(camera.zoom);
  });

  test('no finger leaves a place highlighted behind itself', async ({ page }) => {
    await openToMove(page, home.en);
    await page.locator('.map-overlay a[data-place="qurna"] .hit').tap();
    await expect(page).toHaveURL(/\/place\/qurna\//);
    // Browsers may go on taking the finger for a pointer over the shape that has moved under it.
    for (const shape of await page.locator('.map-shapes .shape-area').all()) {
      await expect(shape).not.toHaveCSS('fill-opacity', String(opacity.fillActive));
    }
  });
});

test.describe('without the code for fingers', () => {
  test.use({ expectedFaults: /Failed to load resource/ });

  test('the buttons zoom, and the page scrolls under a finger', async ({ page }) => {
    await page.route('**/panZoom-*.js', (route) => route.abort());
    await openWithMapLibre(page, home.en);
    const before = (await viewOf(page)).camera;
    await page.getByRole('button', { name: messages.en.map.zoomIn }).tap();
    await expect.poll(async () => (await viewOf(page)).camera.zoom).toBeCloseTo(before.zoom + 1, 2);
    const { camera } = await viewOf(page);
    const [x, y] = await middleOf(mapOf(page));
    await moveFingers(page, [{ from: [x, y], to: [x, y - 200] }]);
    await expect.poll(async () => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect((await viewOf(page)).camera).toEqual(camera);
  });
});

test.describe('without the engine’s code', () => {
  test.use({ expectedFaults: /Failed to load resource/ });

  test('fingers go on moving the map, and nothing is said to be limited', async ({ page }) => {
    await page.route(engineFile, (route) => route.abort());
    await openToMove(page, home.en);
    const [x, y] = await middleOf(mapOf(page));
    const pull = async () => moveFingers(page, [{ from: [x, y], to: [x - 40, y - 30] }]);
    await pull();
    await expect(mapOf(page)).toHaveAttribute('data-map', 'failed');
    const { camera } = await viewOf(page);
    await pull();
    await expect.poll(async () => (await viewOf(page)).camera.center).not.toEqual(camera.center);
    await expect(page.locator('.map-notice')).toHaveCount(0);
  });
});
