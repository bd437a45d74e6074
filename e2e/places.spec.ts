import type { Locator, Page } from '@playwright/test';
import { projection, unproject } from '../src/geo/mercator.ts';
import { hitPlace } from '../src/map/hitPlace.ts';
import type { Language } from '../src/story/schema.ts';
import type { Place } from '../src/story/story.ts';
import { derived, story } from './story.ts';
import { expect, home, mapOf, open, returnTo, test, viewOf } from './test.ts';

for (const language of story.info.languages) {
  for (const theatre of story.theatres) {
    test(`${language}: a click on each shape of ${theatre.id} shows its quotes`, async ({
      page,
    }) => {
      await open(page, `${home[language]}?theatre=${theatre.id}`);
      for (const place of placesOf(theatre.id)) {
        await test.step(place.id, async () => {
          const [x, y] = await spotOn(page, place);
          await page.mouse.click(x, y);
          await expectPanel(page, place, language);
          await returnTo(page, theatre, language);
        });
      }
    });
  }

  test(`${language}: by keyboard alone, each entry of the list shows its quotes`, async ({
    page,
  }) => {
    await open(page, home[language]);
    for (const layer of story.layers) {
      for (const place of derived.placesIn.get(layer.id)!) {
        await test.step(place.id, async () => {
          const entry = page.getByRole('main').locator(`li a[data-place="${place.id}"]`);
          await tabTo(page, entry);
          await page.keyboard.press('Enter');
          await expectPanel(page, place, language);
          await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
          await page.keyboard.press('Escape');
          await expect(entry).toBeFocused();
        });
      }
    }
  });
}

function placesOf(theatre: string): Place[] {
  return story.places.filter((place) => place.theatre === theatre);
}

/**
 * A px of the page where this place is on top and no name covers it. A place that is a symbol at
 * this zoom is hit at its symbol.
 */
async function spotOn(page: Page, place: Place): Promise<[number, number]> {
  const { camera, size, left, top } = await viewOf(page);
  const project = projection(camera, size);
  const [x, y] = project(place.labelPoint);
  const name = page.locator(`.map-labels a[data-place="${place.id}"]`);
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
      hitPlace(story.places, unproject(camera, size, [px, py]))?.id === place.id,
  );
  const free = await page.evaluate(
    (spots) =>
      spots.findIndex(([spotX, spotY]) =>
        document.elementFromPoint(spotX!, spotY!)?.matches('.maplibregl-canvas'),
      ),
    candidates.map(([px, py]) => [px + left, py + top]),
  );
  const [px, py] = candidates[free] ?? [x, y];
  return [px + left, py + top];
}

async function tabTo(page: Page, entry: Locator): Promise<void> {
  const isFocused = () => entry.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await isFocused()) return;
  }
  throw new Error('the Tab key never reached the entry');
}

async function expectPanel(page: Page, place: Place, language: Language): Promise<void> {
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
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
}
