import { dataFolder } from '../../src/build/readData.ts';
import { story } from '../support/testStory.ts';
import { buildStory } from '../support/storyCopy.ts';
import type { BuiltStory } from '../support/storyCopy.ts';
import { expect, mapOf, test } from '../support/test.ts';

/** The folder of the host for which the site is built, and from which it is served. */
const base = '/campaign/';
let site: BuiltStory;

test.use({ expectedFaults: /^request to http:\/\/127\.0\.0\.1:\d+\/campaign\// });
test.beforeAll(async () => {
  site = await buildStory(dataFolder, base);
});
test.afterAll(() => site.remove());

test('under a sub-path everything stays under it: engine, places, languages, embed', async ({
  page,
}) => {
  const home = `${site.origin}${base}`;
  await page.goto(home);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  await page.locator('.stage-side a[data-place="qurna"]').click();
  await expect(page).toHaveURL(`${home}place/qurna/`);
  await page.reload();
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  await page.locator('.languages a').click();
  await expect(page).toHaveURL(`${home}ar/place/qurna/`);
  await page.locator('.masthead-title').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${home}embed/?place=zubair`);
  const foot = page.locator('.embed-foot a');
  await expect(foot).toHaveAttribute('href', `${base}place/zubair/`);
  await expect(foot).toContainText(story.info.title.en);
});
