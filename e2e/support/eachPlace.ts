import type { Locator, Page } from '@playwright/test';
import type { Pixel } from '../../src/geo/mercator.ts';
import type { MapStatus } from '../../src/map/maplibre/loadMaplibre.ts';
import type { Language, Theatre } from '../../src/story/schema.ts';
import type { Place } from '../../src/story/story.ts';
import { firstFree, labelSpot, spotsOn } from './shownView.ts';
import { told as ours } from './testStory.ts';
import type { Told } from './testStory.ts';
import { expect, mapOf, returnTo, test, viewOf } from './test.ts';

/**
 * Clicks on the shape of each place of a theatre and expects its quotes. Calls `back` after each
 * place to restore the opening view.
 */
export async function clickEachShape(
  page: Page,
  theatre: Theatre,
  language: Language,
  status: MapStatus,
  told: Told = ours,
  back: () => Promise<void> = () => returnTo(page, theatre, language),
): Promise<void> {
  for (const place of told.story.places.filter((each) => each.theatre === theatre.id)) {
    await test.step(place.id, async () => {
      await clickShape(page, place, language, status, told);
      await back();
    });
  }
}

/** Clicks on the shape of a place, which must be in view, and expects its quotes. */
export async function clickShape(
  page: Page,
  place: Place,
  language: Language,
  status: MapStatus,
  told: Told = ours,
): Promise<void> {
  const [x, y] = await spotOn(page, place, told);
  await page.mouse.click(x, y);
  await expectPanel(page, place, language, status, told);
}

/** Reaches each place's entry in the list by keyboard alone and expects its quotes. */
export async function keyToEachPlace(
  page: Page,
  language: Language,
  status: MapStatus,
  told: Told = ours,
): Promise<void> {
  for (const layer of told.story.layers) {
    for (const place of told.derived.placesIn.get(layer.id)!) {
      await test.step(place.id, async () => {
        const entry = page.getByRole('main').locator(`li a[data-place="${place.id}"]`);
        await walkTo(page, entry);
        await page.keyboard.press('Enter');
        await expectPanel(page, place, language, status, told);
        await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(entry).toBeFocused();
      });
    }
  }
}

/**
 * Returns a point of the page, in px, where this place is on top and no name covers it. A place
 * that is a symbol at this zoom is hit at its symbol.
 */
async function spotOn(page: Page, place: Place, told: Told): Promise<Pixel> {
  const view = await viewOf(page);
  const name = page.locator(`.map-overlay a[data-place="${place.id}"]`);
  if (await name.evaluate((link) => link.classList.contains('is-symbol')))
    return labelSpot(place, view);
  const spots = spotsOn(place, told, view);
  const free = await page.evaluate(firstFree, { spots, id: place.id });
  return spots[free] ?? labelSpot(place, view);
}

/**
 * Moves the focus to an entry. The list is one stop of the Tab key; the arrow keys go on from
 * there, in either direction.
 */
async function walkTo(page: Page, entry: Locator): Promise<void> {
  const isFocused = () => entry.evaluate((element) => element === document.activeElement);
  const isInList = () =>
    page.evaluate(() => document.activeElement?.closest('.place-list li') !== null);
  for (let presses = 0; presses < 60 && !(await isInList()); presses++) {
    await page.keyboard.press('Tab');
  }
  const isAhead = await entry.evaluate((element) => {
    const from = document.activeElement!.compareDocumentPosition(element);
    return (from & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  for (let presses = 0; presses < 60; presses++) {
    if (await isFocused()) return;
    await page.keyboard.press(isAhead ? 'ArrowDown' : 'ArrowUp');
  }
  throw new Error('the keyboard never reached the entry');
}

async function expectPanel(
  page: Page,
  place: Place,
  language: Language,
  status: MapStatus,
  { derived }: Told,
): Promise<void> {
  const panel = page.getByRole('article');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(place.name[language]);
  const claims = derived.claimsAbout.get(place.id)!.map(({ claim }) => claim);
  const quotes = panel.locator('[data-claim]');
  expect(
    await quotes.evaluateAll((all) => all.map((each) => each.getAttribute('data-claim'))),
  ).toEqual(claims.map(({ id }) => id));
  expect(await panel.locator('blockquote').allTextContents()).toEqual(
    claims.map(({ quote }) => quote.exact),
  );
  await expect(page).toHaveURL(new RegExp(`/place/${place.id}/`));
  await expect(mapOf(page)).toHaveAttribute('data-map', status);
}
