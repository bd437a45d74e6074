import type { Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { projection } from '../../src/geo/mercator.ts';
import { messages } from '../../src/i18n/messages.ts';
import { viewsOf } from '../../src/story/theatres.ts';
import { isFramed } from '../support/shownView.ts';
import { pixelsOf } from '../support/pixels.ts';
import { derived, story } from '../support/testStory.ts';
import {
  expect,
  mapOf,
  open,
  openWithMapLibre,
  test,
  overviewLink,
  theatreLink,
  viewOf,
} from '../support/test.ts';

test('the page is drawn: the canvas has a size and many colours', async ({ page }) => {
  await openWithMapLibre(page, '/');
  const canvas = mapOf(page).locator('canvas');
  const box = (await canvas.boundingBox())!;
  expect(box.width).toBeGreaterThan(300);
  expect(box.height).toBeGreaterThan(300);
  // A screenshot of the canvas shows what a reader sees, whatever the drawing buffer keeps.
  const colours = await countColours(page, await canvas.screenshot());
  expect(colours).toBeGreaterThan(20);
});

test('a place’s link opens the page at that place, in each language', async ({ page }) => {
  for (const [path, language] of [
    ['/place/karmat-ali/', 'en'],
    ['/ar/place/karmat-ali/', 'ar'],
  ] as const) {
    await open(page, path);
    const place = derived.placeById.get(asId('karmat-ali'))!;
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
      place.name[language],
    );
    const { camera } = await viewOf(page);
    expect(Math.abs(camera.center[0] - place.labelPoint[0])).toBeLessThan(0.05);
    expect(Math.abs(camera.center[1] - place.labelPoint[1])).toBeLessThan(0.05);
  }
});

test('back, forward and reload keep the place', async ({ page }) => {
  await open(page, '/');
  const title = page.getByRole('article').getByRole('heading', { level: 2 });
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Zubair/ })
    .first()
    .click();
  await expect(title).toHaveText('Zubair');
  await page.getByRole('link', { name: messages.en.panel.backToList }).click();
  await page.getByRole('main').locator('li a[data-place="qurna"]').click();
  await expect(title).toHaveText('Qurna');
  await page.goBack();
  await expect(page.getByRole('heading', { name: messages.en.list.title })).toBeVisible();
  await page.goBack();
  await expect(title).toHaveText('Zubair');
  await page.goForward();
  await page.goForward();
  await expect(title).toHaveText('Qurna');
  await page.reload();
  await expect(title).toHaveText('Qurna');
  await expect(page).toHaveURL(/\/place\/qurna\/$/);
});

test('Escape closes the panel, and so does a press on bare ground', async ({ page }) => {
  await open(page, '/place/green-zone/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(0);

  await open(page, '/place/abu-al-khaseeb/');
  await overviewLink(page, 'en').click();
  // Half way between the two governorates.
  await pressAt(page, [45.9, 32.2]);
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page).toHaveURL(/\/\?theatre=all$/);
});

test('hiding a layer hides it on the map and in the list, and keeps its count', async ({
  page,
}) => {
  await openWithMapLibre(page, '/');
  const layer = story.layers[1]!;
  const places = derived.placesIn.get(layer.id)!;
  const control = page.locator(`[data-layer="${layer.id}"]`);
  const onPage = (id: string) =>
    page.getByRole('main').locator(`[data-place="${id}"]`).filter({ visible: true });
  await expect(control).toContainText(messages.en.legend.count(places.length));
  const before = await countColours(page, await mapOf(page).locator('canvas').screenshot());

  await control.getByRole('checkbox').uncheck();
  // Switching a layer off changes no count: the article says the same.
  await expect(control).toContainText(messages.en.legend.count(places.length));
  for (const { id } of places) await expect(onPage(id)).toHaveCount(0);
  await expect(page).toHaveURL(/\?layers=reached,skipped-tribal-arms,/);
  await expect
    .poll(async () => countColours(page, await mapOf(page).locator('canvas').screenshot()))
    .toBeLessThan(before);
  // The hidden shape takes no press, nor does the governorate's blank ground beneath it: the place
  // that was chosen before is left.
  await page.getByRole('main').locator('li a[data-place="zubair"]').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await theatreLink(page, story.theatres[0]!.name.en).click();
  await pressAt(page, places[0]!.labelPoint);
  await expect(page.getByRole('article')).toHaveCount(0);

  await page.reload();
  await expect(control.getByRole('checkbox')).not.toBeChecked();
  await control.getByRole('checkbox').check();
  for (const { id } of places) await expect(onPage(id).first()).toBeVisible();
});

test('with every layer hidden the page says so and offers the way back', async ({ page }) => {
  await open(page, '/?layers=');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: messages.en.legend.showAll }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(story.layers.length);
});

test('the deepest place wins: Karmat Ali inside Hartha', async ({ page }) => {
  await open(page, '/');
  await pressAt(page, derived.placeById.get(asId('karmat-ali'))!.labelPoint);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    'Karmat Ali',
  );
});

test('the control jumps between the theatres, their details and all', async ({ page }) => {
  await open(page, '/');
  for (const view of viewsOf(story.theatres)) {
    await theatreLink(page, view.name.en).click();
    await expect.poll(async () => isFramed(await viewOf(page), view)).toBe(true);
  }
  await overviewLink(page, 'en').click();
  await expect.poll(async () => (await viewOf(page)).camera.zoom).toBeLessThan(7.5);
});

test('the address of a detail opens it in page and embed', async ({ page }) => {
  const detail = story.theatres[0]!.details![0]!;
  for (const path of ['/', '/ar/embed/']) {
    await open(page, `${path}?theatre=${detail.id}`);
    expect(isFramed(await viewOf(page), detail), path).toBe(true);
    await expect(page.locator('.theatres [aria-current]')).toHaveAttribute(
      'data-theatre',
      detail.id,
    );
  }
});

test('Arabic is its own page, from the right, and the link keeps the place', async ({ page }) => {
  await open(page, '/place/hartha/');
  await page.getByRole('link', { name: messages.ar.languageName }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveURL(/\/ar\/place\/hartha\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('منطقتين من أصل 11 منطقة');
  const [panel, map] = [
    (await page.getByRole('article').boundingBox())!,
    (await mapOf(page).boundingBox())!,
  ];
  expect(panel.x).toBeLessThan(map.x);
});

test('reported speech is never set in quotation marks, direct speech is', async ({ page }) => {
  await open(page, '/');
  for (const claim of story.claims) {
    const mark = await page
      .locator(`#words [data-claim="${claim.id}"] blockquote`)
      .evaluate((quote) => getComputedStyle(quote, '::before').content);
    expect(mark, claim.id).toBe(claim.mode === 'direct' ? 'open-quote' : 'none');
  }
});

test('an address that names no place answers 404', async ({ page }) => {
  const answer = await page.request.get('/place/nowhere/');
  expect(answer.status()).toBe(404);
});

async function pressAt(page: Page, point: readonly [number, number]): Promise<void> {
  const { camera, size, left, top } = await viewOf(page);
  const [x, y] = projection(camera, size)(point);
  await page.mouse.click(left + x, top + y);
}

/** Counts the different colours in a PNG. */
async function countColours(page: Page, png: Buffer): Promise<number> {
  return new Set(await pixelsOf(page, png)).size;
}

test('what has no colour is called unmentioned only while all layers and all speakers are shown', async ({
  page,
}) => {
  const { notMentioned, notShown } = messages.en.legend;
  for (const [path, note] of [
    ['/', notMentioned],
    ['/?layers=reached', notShown],
    ['/?speaker=joint-operations-command', notShown],
    ['/embed/?layers=reached', notShown],
  ] as const) {
    await open(page, path);
    await expect(page.locator('.legend-note').first()).toContainText(note);
  }
});
