import { belowMapMessages } from '../../src/i18n/belowMap.ts';
import { messages } from '../../src/i18n/messages.ts';
import { story } from '../support/testStory.ts';
import { expect, mapOf, open, test, theatreLink, viewOf } from '../support/test.ts';

test('the inset shows where the view lies and jumps to the other theatre', async ({ page }) => {
  await open(page, '/');
  const inset = page.getByRole('group', { name: messages.en.inset.label });
  const frame = inset.locator('.inset-frame');
  const before = (await frame.boundingBox())!;
  const [, baghdad] = story.theatres;
  await inset.getByRole('link', { name: messages.en.inset.show(baghdad!.name.en) }).click();
  await expect.poll(async () => (await viewOf(page)).camera.center[1]).toBeGreaterThan(33);
  await expect(theatreLink(page, baghdad!.name.en)).toHaveAttribute('aria-current', 'true');
  const after = (await frame.boundingBox())!;
  expect(after.y).toBeLessThan(before.y);
  // The press went to the locator map and selected no place on the map beneath it.
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('the map has a scale, its credits, and the way to every source', async ({ page }) => {
  await open(page, '/');
  await expect(mapOf(page).locator('.map-overlay .scale')).toHaveText(/^\d+\skm$/);
  const database = mapOf(page).getByRole('link', { name: '© OpenStreetMap' });
  await expect(database).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
  await mapOf(page).getByRole('link', { name: messages.en.map.credit }).click();
  const drawn = page.getByRole('region', { name: belowMapMessages.en.methodology.title });
  await expect(drawn).toBeInViewport();
  for (const { title } of story.credits) await expect(drawn).toContainText(title.en);
  for (const place of story.places) {
    await expect(drawn.locator(`#drawn-${place.id}`)).toContainText(place.method.en);
  }
});

for (const path of ['/', '/ar/', '/embed/', '/ar/embed/']) {
  test(`the credit of ${path} is one line on the narrowest screen, clear of the locator`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    const links = mapOf(page).locator('.map-credit a');
    await expect(links).toHaveCount(2);
    const [sources, database] = await links.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(database!.top).toBeCloseTo(sources!.top, 0);
    expect(database!.height).toBeCloseTo(sources!.height, 0);
    const credit = (await mapOf(page).locator('.map-credit').boundingBox())!;
    const inset = (await mapOf(page).locator('.map-overlay .inset').boundingBox())!;
    const apart = Math.max(inset.x - (credit.x + credit.width), credit.x - (inset.x + inset.width));
    expect(apart).toBeGreaterThanOrEqual(0);
  });
}

test('nobody gets lost: the map ends around the story', async ({ page }) => {
  await open(page, '/?at=80_-10_3');
  const { camera } = await viewOf(page);
  expect(camera.zoom).toBeGreaterThan(5);
  expect(camera.center[0]).toBeLessThan(52);
  expect(camera.center[1]).toBeGreaterThan(26);
});

const km2 = (id: string) => story.places.find((place) => place.id === id)!.areaKm2;

test('the figures of number and area are on the page in both languages', async ({ page }) => {
  const reached = km2('zubair') + km2('abu-al-khaseeb');
  const share = `${Math.round((100 * reached) / km2('basra'))}%`;
  for (const path of ['/', '/ar/']) {
    await page.goto(path);
    await expect(page.locator('.area-note')).toContainText(share);
    await expect(page.locator('.area-note')).toContainText('11');
  }
});
