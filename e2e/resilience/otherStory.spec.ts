import { join } from 'node:path';
import { messages } from '../../src/i18n/messages.ts';
import { headlineOf } from '../../src/ui/frame/Headline.tsx';
import { clickEachShape, keyToEachPlace } from '../support/eachPlace.ts';
import { element, script, serveHost } from '../support/hosts.ts';
import { hostFaults, isReady, mapIn } from '../support/hostTest.ts';
import { testScriptless } from '../support/scriptless.ts';
import { tell } from '../support/testStory.ts';
import { buildStory } from '../support/storyCopy.ts';
import type { BuiltStory } from '../support/storyCopy.ts';
import { expect, mapOf, open, openToFollow, test } from '../support/test.ts';

/** Another story told by the same software, with other places, other relations and one language. */
const data = join(import.meta.dirname, '../otherStory');
const told = tell(data);
const { story, derived } = told;
let site: BuiltStory;

test.use({ expectedFaults: hostFaults });
// The default mode keeps the tests in one worker, which builds the site once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  site = await buildStory(data);
});
test.afterAll(() => site.remove());

test('its finding, layers, places and words are its own, on the map, in the list and the panel', async ({
  page,
}) => {
  await page.goto(`${site.origin}/`);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(story, 'en'));
  await expect(page.locator('[data-layer]')).toHaveCount(story.layers.length);
  for (const { id, name } of story.places) {
    await page.locator(`.stage-side li a[data-place="${id}"]`).click();
    const panel = page.getByRole('article');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(name.en);
    expect(await panel.locator('blockquote').allTextContents()).toEqual(
      derived.claimsAbout.get(id)!.map(({ claim }) => claim.quote.exact),
    );
    await expect(page).toHaveURL(`${site.origin}/place/${id}/`);
    await page.keyboard.press('Escape');
  }
  await page.locator('.map-overlay a[data-place="harbour"]').click();
  await expect(page).toHaveURL(/\/place\/harbour\/$/);
});

test('where there is one language and one theatre there is nothing to switch', async ({ page }) => {
  await page.goto(`${site.origin}/`);
  await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
  await expect(page.locator('.languages a')).toHaveCount(0);
  await expect(page.locator('.theatres a')).toHaveCount(0);
  expect((await page.request.get(`${site.origin}/ar/`)).status()).toBe(404);
  const answer = await page.request.get(`${site.origin}/data/places.geojson`);
  const { features } = (await answer.json()) as { features: unknown[] };
  expect(features.length).toBe(story.places.length);
});

test('its walk and its search speak of it', async ({ page }) => {
  await openToFollow(page, `${site.origin}/`);
  await page.locator('#follow').click();
  await expect(page.getByRole('article').locator('blockquote')).toHaveText(
    story.claims[0]!.quote.exact,
  );
  await page.keyboard.press('Escape');
  await page.locator('#find').fill('castel');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText('Castle');
  await expect(page.getByRole('link', { name: messages.en.panel.backToList })).toBeVisible();
});

test('an element in a page opens it, also where a language is asked for that it is not told in', async ({
  page,
}) => {
  const host = await serveHost(
    { body: `${element('lang="ar" place="${story.places[0]!.id}"')}${script}` },
    site.origin,
  );
  await page.goto(host.url);
  await isReady(page);
  await expect(mapIn(page).locator('html')).toHaveAttribute('lang', 'en');
  await host.close();
});

test('a click on each shape shows its quotes, and so does the keyboard on each entry', async ({
  page,
}) => {
  const start = () => open(page, `${site.origin}/`);
  await start();
  await clickEachShape(page, story.theatres[0]!, 'en', 'static', told, start);
  await keyToEachPlace(page, 'en', 'static', told);
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });
  testScriptless(told, () => site.origin);
});
