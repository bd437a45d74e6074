import type { Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { projection } from '../../src/geo/mercator.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import { countedLayers } from '../../src/story/figures.ts';
import { placeIdsOf } from '../../src/story/claims.ts';
import { derived, story } from '../support/testStory.ts';
import {
  expect,
  hold,
  home,
  mapOf,
  middleOf,
  openWithMapLibre,
  openToFollow,
  test,
  viewOf,
} from '../support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const sheetOf = (page: Page) => page.locator('.sheet');
const handleOf = (page: Page, language: 'en' | 'ar' = 'en') =>
  page.getByRole('slider', { name: messages[language].sheet.label });

/** Returns the share of the screen's height that shows the map, from 0 to 1. */
async function shareOfMap(page: Page): Promise<number> {
  const screen = page.viewportSize()!.height;
  const map = (await mapOf(page).boundingBox())!;
  const sheet = (await sheetOf(page).boundingBox())!;
  const bottom = Math.min(map.y + map.height, sheet.y, screen);
  return (bottom - Math.max(0, map.y)) / screen;
}

for (const [width, height] of [
  [360, 640],
  [390, 844],
] as const) {
  for (const language of story.info.languages) {
    test(`${language}, ${width} × ${height}: half of the screen is the map, at first and at a place`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openWithMapLibre(page, home[language]);
      expect(await shareOfMap(page)).toBeGreaterThanOrEqual(0.5);
      // The first screen also shows the finding and the meaning of its colours.
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      const counted = countedLayers(story.info, story.layers);
      for (const { id } of story.layers) {
        const key = counted.some((layer) => layer.id === id)
          ? page.locator(`.tally .layer-${id}`)
          : page.locator(`[data-layer="${id}"]`);
        await expect(key).toBeInViewport({ ratio: 0.9 });
      }
      await page.locator('.map-overlay a[data-place="qurna"] .hit').tap();
      const quote = page.getByRole('article').locator('blockquote');
      await expect(quote).toBeInViewport();
      await expect.poll(async () => shareOfMap(page)).toBeGreaterThanOrEqual(0.5);
      await expect(sheetOf(page)).toHaveAttribute('data-height', 'half');
    });
  }
}

const skipped = story.claims.find(({ id }) => id === 'skipped-areas')!;

for (const language of story.info.languages) {
  for (const [what, path, about] of [
    ['a claim', `?claim=${skipped.id}`, placeIdsOf(skipped)],
    ['a place', 'place/zubair/', ['zubair']],
    ['a speaker', '?speaker=nizar-fayhan', []],
  ] as const) {
    test(`${language}: a link to ${what} opens as a press on it does, with the map above the sheet`, async ({
      page,
    }) => {
      await openWithMapLibre(page, `${home[language]}${path}`);
      await expect(sheetOf(page)).toHaveAttribute('data-height', 'half');
      expect(await shareOfMap(page)).toBeGreaterThanOrEqual(0.5);
      const sheet = (await sheetOf(page).boundingBox())!;
      const map = (await mapOf(page).boundingBox())!;
      const { camera, size } = await viewOf(page);
      for (const id of about) {
        const [, y] = projection(camera, size)(derived.placeById.get(asId(id))!.labelPoint);
        expect(map.y + y, id).toBeGreaterThan(0);
        expect(map.y + y, id).toBeLessThan(sheet.y);
      }
    });
  }
}

test('a reader who goes elsewhere on the page stays there when the scripts come, and after a reload', async ({
  page,
}) => {
  const letGo = await hold(page, /\/assets\/(?!boot-)[^/]+\.js$/);
  await page.goto(`${home.en}?claim=${skipped.id}`, { waitUntil: 'commit' });
  await expect.poll(async () => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  letGo();
  await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.reload();
  await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the sheet goes through its three heights by keyboard, and says which it is at', async ({
  page,
}) => {
  await openWithMapLibre(page, home.en);
  const handle = handleOf(page);
  await handle.focus();
  const says = messages.en.sheet.heights;
  await expect(handle).toHaveAttribute('aria-valuetext', says[0]!);
  for (const [key, now] of [
    ['ArrowUp', 1],
    ['ArrowUp', 2],
    ['ArrowUp', 2],
    ['ArrowDown', 1],
    ['End', 2],
    ['Home', 0],
    ['Enter', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(handle).toHaveAttribute('aria-valuetext', says[now]!);
  }
});

test('the sheet follows the finger and comes to rest at the nearest height', async ({ page }) => {
  await openWithMapLibre(page, home.en);
  const before = (await sheetOf(page).boundingBox())!;
  await dragHandle(page, -0.35 * 844);
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'half');
  const half = (await sheetOf(page).boundingBox())!;
  expect(half.height).toBeGreaterThan(before.height + 100);
  await dragHandle(page, -0.35 * 844);
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'full');
  await dragHandle(page, 0.75 * 844);
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'folded');
  // A small wobble is a press and not a drag, so the sheet goes on to the next height.
  await dragHandle(page, 2);
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'half');
});

test('at its whole height the list scrolls within, and the page stays where it is', async ({
  page,
}) => {
  await openWithMapLibre(page, home.ar);
  await handleOf(page, 'ar').press('End');
  const last = page.locator('.place-list li a').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await last.tap();
  await expect(page.getByRole('article')).toBeVisible();
});

/** Drags slowly, so that the point of release decides the height, and not the speed. */
async function dragHandle(page: Page, by: number): Promise<void> {
  const [x, y] = await middleOf(handleOf(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by, { steps: 12 });
  await page.mouse.move(x, y + by);
  await page.mouse.up();
}

test('a speaker chosen far down in the sheet is named at its top', async ({ page }) => {
  await openToFollow(page, home.en);
  const control = page.locator('.speakers-control');
  await control.locator('summary').tap();
  await control.locator('[data-speaker="government-media-source"]').tap();
  const notice = page.getByText(readingMessages.en.speakers.only);
  // An expect() that does not hold yet reads the styles of the whole page for its report. While the
  // sheet is rearranged, that runs into a failed CHECK of Chromium 156, which crashes the page.
  await notice.waitFor();
  await expect(notice).toBeInViewport({ ratio: 1 });
  await expect(
    page.getByRole('button', { name: readingMessages.en.speakers.showAll }),
  ).toBeInViewport({ ratio: 1 });
});
