import { messages } from '../../src/i18n/messages.ts';
import { countedLayers } from '../../src/story/figures.ts';
import { expect, open, test } from '../support/test.ts';
import { derived, story } from '../support/testStory.ts';

const groups = countedLayers(story.info, story.layers).map((layer) => ({
  layer,
  places: derived.placesIn.get(layer.id)!,
}));

for (const [language, path] of [
  ['en', '/'],
  ['ar', '/ar/'],
] as const) {
  test(`the tally has one square for each area that the headline counts (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, path);
    const tally = page.getByRole('list', { name: messages[language].tally });
    for (const { layer, places } of groups) {
      const squares = tally
        .getByRole('list', { name: layer.name[language], exact: true })
        .getByRole('link');
      await expect(squares).toHaveCount(places.length);
      for (const square of await squares.all()) {
        const { width, height } = (await square.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        await expect(square).toBeInViewport({ ratio: 1 });
      }
    }
  });
}

test('a square highlights its area, and a press opens its quote', async ({ page }) => {
  await open(page, '/');
  const { layer, places } = groups[1]!;
  const place = places[0]!;
  const square = page
    .getByRole('list', { name: layer.name.en, exact: true })
    .getByRole('link', { name: place.name.en, exact: true });
  const shape = page.locator(`.map-shapes [data-place="${place.id}"] .shape-area`);
  const rest = await shape.getAttribute('fill-opacity');
  await square.hover();
  await expect(shape).not.toHaveAttribute('fill-opacity', rest!);
  await square.click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    place.name.en,
  );
});

test('pointing at a legend entry highlights its areas', async ({ page }) => {
  await open(page, '/');
  const { layer, places } = groups[0]!;
  const shapeOf = (id: string) => page.locator(`.map-shapes [data-place="${id}"] .shape-area`);
  const rest = await shapeOf(places[0]!.id).getAttribute('fill-opacity');
  await page.locator(`.legend [data-layer="${layer.id}"]`).hover();
  for (const { id } of places) {
    await expect(shapeOf(id)).not.toHaveAttribute('fill-opacity', rest!);
  }
  await expect(shapeOf(groups[1]!.places[0]!.id)).toHaveAttribute('fill-opacity', rest!);
});

test('a hidden layer keeps its squares, in grey', async ({ page }) => {
  await open(page, '/');
  const { layer, places } = groups[0]!;
  const squares = page.getByRole('list', { name: layer.name.en, exact: true }).getByRole('link');
  await page.locator(`[data-layer="${layer.id}"]`).getByRole('checkbox').uncheck();
  await expect(squares).toHaveCount(places.length);
  for (const square of await squares.all()) await expect(square).toHaveClass('is-off');
});
