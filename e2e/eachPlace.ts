import type { Locator, Page } from '@playwright/test';
import { projection, unproject } from '../src/geo/mercator.ts';
import { hitPlace } from '../src/map/hitPlace.ts';
import type { MapStatus } from '../src/map/runEngine.ts';
import type { Language, Theatre } from '../src/story/schema.ts';
import type { Place } from '../src/story/story.ts';
import { told as ours } from './story.ts';
import type { Told } from './story.ts';
import { expect, mapOf, returnTo, test, viewOf } from './test.ts';

/**
 * Clicks on the shape of each place of a theatre and expects its quotes; `back` brings the opening
 * view again.
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
      const [x, y] = await spotOn(page, place, told);
      await page.mouse.click(x, y);
      await expectPanel(page, place, language, status, told);
      await back();
    });
  }
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
 * A px of the page where this place is on top and no name covers it. A place that is a symbol at
 * this zoom is hit at its symbol.
 */
async function spotOn(
  page: Page,
  place: Place,
  { story, outlines }: Told,
): Promise<[number, number]> {
  const { camera, size, left, top } = await viewOf(page);
  const project = projection(camera, size);
  const [x, y] = project(place.labelPoint);
  const name = page.locator(`.map-overlay a[data-place="${place.id}"]`);
  if (await name.evaluate((link) => link.classList.contains('is-symbol')))
    return [x + left, y + top];
  const around = Array.from({ length: 41 * 41 }, (_, i): [number, number] => [
    x + ((i % 41) - 20) * 6,
    y + (Math.floor(i / 41) - 20) * 6,
  ]).toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
  const candidates = around.filter(
    ([px, py]) =>
      px > 0 &&
      py > 0 &&
      px < size.width &&
      py < size.height &&
      hitPlace(story.places, outlines, unproject(camera, size, [px, py]))?.id === place.id,
  );
  const free = await page.evaluate(
    ({ spots, id }) =>
      spots.findIndex(([spotX, spotY]) => {
        const hit = document.elementFromPoint(spotX!, spotY!);
        return hit?.matches(`.maplibregl-canvas, .map-shapes [data-place="${id}"] *`);
      }),
    { spots: candidates.map(([px, py]) => [px + left, py + top]), id: place.id },
  );
  const [px, py] = candidates[free] ?? [x, y];
  return [px + left, py + top];
}

/** The list is one stop of the Tab key; arrows go on from there, in either direction. */
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
