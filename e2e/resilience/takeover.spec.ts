import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { engineFile, isEngineFile } from '../support/engineFiles.ts';
import { pixelsOf } from '../support/pixels.ts';
import { story } from '../support/testStory.ts';
import {
  expect,
  hold,
  home,
  mapOf,
  saveData,
  test,
  untilIdle,
  untilPainted,
  viewOf,
} from '../support/test.ts';

for (const path of [home.en, '/ar/place/zubair/', '/?theatre=baghdad&layers=rockets-and-alert']) {
  test(`the engine takes over ${path} without a jump`, async ({ page }) => {
    const letGo = await hold(page, engineFile);
    await page.goto(path);
    const shapes = mapOf(page).locator('.map-shapes');
    await expect(mapOf(page)).toHaveAttribute('data-map', 'loading');
    await expect(shapes).toBeVisible();
    await page.evaluate(async () => document.fonts.ready);
    const before = await mapOf(page).screenshot();
    const view = await viewOf(page);
    const labels = await page.locator('.map-overlay').innerHTML();
    letGo();
    await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
    await expect(shapes).toBeHidden();
    const after = await mapOf(page).screenshot();
    expect((await viewOf(page)).camera.zoom).toBeCloseTo(view.camera.zoom, 2);
    expect(await page.locator('.map-overlay').innerHTML()).toBe(labels);
    // MapLibre smooths edges in another way; a shift of one px would already change far more.
    expect(await shareOfDifference(page, before, after)).toBeLessThan(0.03);
  });
}

for (const theatre of story.theatres) {
  // `layers=` hides every claim, so that only the base map is compared. That nothing is asked of
  // another origin, the fixture `quiet` asserts in every test.
  test(`the engine moves no line of the base map of ${theatre.id} by more than 1 px`, async ({
    page,
  }) => {
    const letGo = await hold(page, engineFile);
    await page.goto(`/?theatre=${theatre.id}&layers=`);
    await expect(mapOf(page)).toHaveAttribute('data-map', 'loading');
    await mapOf(page).evaluate((map) => {
      const above = map.querySelectorAll<SVGElement>('.map-overlay, .theatres, .zoom, .map-foot');
      for (const each of above) each.style.visibility = 'hidden';
    });
    const before = await mapOf(page).screenshot();
    letGo();
    await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
    const after = await mapOf(page).screenshot();
    const width = Math.round((await mapOf(page).boundingBox())!.width);
    const one = edgesIn(await pixelsOf(page, before), width);
    const other = edgesIn(await pixelsOf(page, after), width);
    expect(one.filter(Boolean).length).toBeGreaterThan(2000);
    expect(shareWithout(one, other, width)).toBeLessThan(0.005);
    expect(shareWithout(other, one, width)).toBeLessThan(0.005);
    // The measure is fine enough: a picture moved by 2 px has many edges too far off.
    expect(shareWithout(one, [...other.slice(2), false, false], width)).toBeGreaterThan(0.05);
  });
}

test('what is chosen while the engine is on its way is chosen when it comes', async ({ page }) => {
  const letGo = await hold(page, engineFile);
  await page.goto(home.en);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'loading');
  await page.locator('.map-overlay a[data-place="qurna"]').click();
  await page.getByRole('button', { name: messages.en.map.zoomIn }).click();
  // The map starts to move when the words have been painted.
  await untilPainted(page);
  const { camera } = await viewOf(page);
  letGo();
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  await expect(page).toHaveURL(/\/place\/qurna\//);
  await expect.poll(async () => (await viewOf(page)).camera.zoom - camera.zoom).toBeCloseTo(0, 1);
});

test('what the pointer shows while the engine reads its style is shown by it', async ({ page }) => {
  const letGo = await hold(page, engineFile);
  await page.goto(home.en);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'loading');
  const entries = page.getByRole('main').locator('li a[data-place]');
  letGo();
  // The pointer goes in and out of places until MapLibre is ready; nothing may break meanwhile.
  await expect(async () => {
    for (const n of [0, 3, 1]) await entries.nth(n).hover();
    expect(await mapOf(page).getAttribute('data-map')).toBe('ready');
  }).toPass();
  await expect(page.locator('.map-overlay .is-highlighted')).toHaveCount(1);
});

test('the engine waits until the page has loaded, and for who saves data until a gesture', async ({
  page,
}) => {
  await saveData(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(home.en);
  await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
  await untilIdle(page);
  expect(requests.filter(isEngineFile)).toEqual([]);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'static');
  await mapOf(page).hover();
  await page.mouse.wheel(0, 100);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
});

/** Returns the share of pixels that differ clearly between two pictures of the same size. */
async function shareOfDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await pixelsOf(page, one), await pixelsOf(page, other)];
  expect(b.length).toBe(a.length);
  return a.filter((pixel, i) => differs(pixel, b[i], 40)).length / a.length;
}

/** Returns for each pixel of a picture whether the colour changes clearly to its right or below. */
function edgesIn(pixels: Uint32Array, width: number): boolean[] {
  return [...pixels].map(
    (pixel, i) => differs(pixel, pixels[i + 1], 12) || differs(pixel, pixels[i + width], 12),
  );
}

/** Returns true if red, green or blue of two pixels differ by more than `least` of 255. */
function differs(one: number, other: number | undefined, least: number): boolean {
  if (other === undefined) return false;
  return [0, 8, 16].some(
    (bits) => Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)) > least,
  );
}

/** Returns the share of edges in one picture that have none in the other within 1 px. */
function shareWithout(one: readonly boolean[], other: readonly boolean[], width: number): number {
  const around = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => dy * width + dx));
  const edges = one.flatMap((isEdge, i) => (isEdge ? [i] : []));
  return edges.filter((i) => !around.some((by) => other[i + by])).length / edges.length;
}
