import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asId } from '../../src/story/asId.fixture.ts';
import { partMessages } from '../../src/i18n/parts.ts';
import { verifyMessages } from '../../src/i18n/verify.ts';
import { messages } from '../../src/i18n/messages.ts';
import { shareMessages } from '../../src/i18n/share.ts';
import { findMessages } from '../../src/i18n/find.ts';
import { mostOnAPage } from '../../src/story/mostOnAPage.ts';
import { cutterOf, partsOf } from '../../src/story/parts.ts';
import { headlineOf } from '../../src/ui/frame/Headline.tsx';
import { serveHost } from '../support/hosts.ts';
import { hostFaults, isReady, mapIn } from '../support/hostTest.ts';
import { syntheticStory, writeStory } from '../growth/syntheticStory.ts';
import { tell } from '../support/testStory.ts';
import { buildStory } from '../support/storyCopy.ts';
import type { BuiltStory } from '../support/storyCopy.ts';
import { expect, home, mapOf, open, saveData, test } from '../support/test.ts';

/**
 * A made-up story with more places and more claims than one page holds, and three claims about each
 * place.
 */
const made = syntheticStory(Math.max(mostOnAPage.places, Math.ceil(mostOnAPage.claims / 3)) + 5);
const folder = mkdtempSync(join(tmpdir(), 'parts-'));
writeStory(made, join(folder, 'data'));
const { story, derived } = tell(join(folder, 'data'));
const parts = partsOf(story).map((part) => part.story);
const last = parts.at(-1)!;
let site: BuiltStory;

// The default mode keeps the tests in one worker, which builds the site once.
test.describe.configure({ mode: 'default' });
test.use({ expectedFaults: hostFaults });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  site = await buildStory(join(folder, 'data'));
});
test.afterAll(async () => {
  await site.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('the parts lead to each other, each with its own places, and the headline counts all', async ({
  page,
}) => {
  await saveData(page);
  const words = partMessages.en;
  await page.goto(`${site.origin}/`);
  for (const [at, { places }] of parts.entries()) {
    const nav = page.getByRole('navigation', { name: words.label });
    await expect(nav).toContainText(words.part(at + 1, parts.length));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(story, 'en'));
    // The page may still be loading after a link was followed.
    const links = page.locator('.place-list a[data-place]');
    const listed = async () =>
      new Set(
        await links.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['place'])),
      );
    await expect.poll(listed).toEqual(new Set(places.map(({ id }) => id)));
    if (at + 1 < parts.length) await nav.getByRole('link', { name: words.next }).click();
  }
  await page
    .getByRole('navigation', { name: words.label })
    .getByRole('link', { name: words.first })
    .click();
  await expect(page).toHaveURL(`${site.origin}/`);
});

test('a place’s page shows its words, stands among the nearest and leads to its part', async ({
  page,
}) => {
  const place = last.places.at(-2)!;
  await open(page, `${site.origin}/ar/place/${place.id}/`);
  const panel = page.getByRole('article');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(place.name.ar);
  expect(await panel.locator('blockquote').allTextContents()).toEqual(
    derived.claimsAbout.get(place.id)!.map(({ claim }) => claim.quote.exact),
  );
  const words = partMessages.ar;
  await page.getByRole('link', { name: words.all(parts.length, parts.length) }).click();
  await expect(page).toHaveURL(`${site.origin}/ar/part/${parts.length}/`);
  await expect(page.locator(`#entry-${place.id}`)).toBeVisible();
});

test('on the map of a part a press shows the words, and the address is that of the place', async ({
  page,
}) => {
  await open(page, `${site.origin}/part/2/`);
  const [, { places }] = parts as [unknown, (typeof parts)[number]];
  const name = mapOf(page).locator('.map-overlay a[data-place]').first();
  const id = (await name.getAttribute('data-place'))!;
  expect(places.map((place) => place.id)).toContain(id);
  await name.locator('.hit').click();
  await expect(page).toHaveURL(`${site.origin}/place/${id}/`);
  await expect(page.getByRole('article').locator('blockquote').first()).toHaveText(
    derived.claimsAbout.get(asId(id))![0]!.claim.quote.exact,
  );
  await page.goBack();
  await expect(page).toHaveURL(`${site.origin}/part/2/`);
  await expect(page.locator(`#entry-${id}`)).toBeVisible();
});

test('a place of another part is found by its name, and its page is gone to', async ({ page }) => {
  await saveData(page);
  await page.goto(`${site.origin}/`);
  const field = page.getByRole('combobox');
  const { id, name } = last.places.at(-2)!;
  await field.fill(name.en);
  const found = page.getByRole('group', { name: findMessages.en.kinds.elsewhere });
  await expect(found.getByRole('option').first()).toContainText(name.en);
  await expect(page.getByText(findMessages.en.reach.all)).toBeVisible();
  await found.getByRole('option').first().click();
  await expect(page).toHaveURL(`${site.origin}/place/${id}/`);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText(name.en);
});

test.describe('where a file of a part does not come', () => {
  test.use({ expectedFaults: /^request to http:\/\/127\.0\.0\.1:\d+\/|Failed to load|page error/ });

  test('without the names the part itself is searched, and that is said', async ({ page }) => {
    await saveData(page);
    await page.route(/\/names-\w+\.json$/, (route) => route.abort());
    await page.goto(`${site.origin}/`);
    const { name } = parts[0]!.places[3]!;
    await page.getByRole('combobox').fill(name.en);
    await expect(page.getByRole('option').first()).toContainText(name.en);
    await expect(page.getByText(findMessages.en.reach.missing)).toBeVisible();
  });

  test('without its words for the scripts the page can still be read and followed', async ({
    page,
  }) => {
    await page.route(/\/story\/part-1-\w+\.json$/, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.origin}/`);
    const { id } = parts[0]!.places[0]!;
    await page.locator(`#entry-${id}`).click();
    const words = derived.claimsAbout.get(asId(id))![0]!.claim.quote.exact;
    await expect(page.locator('blockquote', { hasText: words }).first()).toBeVisible();
  });
});

test('an embed of a part shows that part', async ({ page }) => {
  await page.goto(`${site.origin}/embed/part/2/`);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  const [, { places }] = parts as [unknown, (typeof parts)[number]];
  await page.locator(`a[data-place="${places[5]!.id}"]`).first().press('Enter');
  await expect(page.getByRole('article')).toContainText(
    derived.claimsAbout.get(places[5]!.id)![0]!.claim.quote.exact,
  );
});

test('the element a part’s page offers opens that part, at the place chosen', async ({ page }) => {
  const words = shareMessages.en.embed;
  const place = parts[1]!.places[5]!;
  await saveData(page);
  await page.goto(`${site.origin}/part/2/`);
  await page.getByRole('button', { name: messages.en.share.open }).click();
  await page.getByRole('radio', { name: words.element }).check();
  await page.getByLabel(words.place).selectOption(place.id);
  const body = await page.getByRole('textbox', { name: words.code }).inputValue();
  const host = await serveHost({ body }, site.origin);
  await page.goto(host.url);
  await isReady(page);
  await expect(page.locator('campaign-map')).toHaveAttribute('place', place.id);
  await expect(mapIn(page).getByRole('article')).toContainText(
    derived.claimsAbout.get(place.id)![0]!.claim.quote.exact,
  );
  await host.close();
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of story.info.languages) {
    test(`${language}: every part has its words, and a place’s page its own and those around`, async ({
      page,
    }) => {
      // The page may still be loading after a link was followed.
      const told = () => page.locator('#words blockquote').allTextContents();
      await page.goto(site.origin + home[language]);
      for (const part of parts) {
        await expect.poll(told).toEqual(part.claims.map(({ quote }) => quote.exact));
        if (part === last) break;
        await page.getByRole('link', { name: partMessages[language].next }).click();
      }
      const [place] = last.places;
      await page.locator(`#entry-${place!.id}`).click();
      await expect(page).toHaveURL(`${site.origin}${home[language]}place/${place!.id}/`);
      const own = cutterOf(story)(last.home, [place!]).claims.map(({ quote }) => quote.exact);
      await expect.poll(told).toEqual(expect.arrayContaining(own));
    });
  }
});

test('the page that checks quotes searches for all of them and lists what differs, with its part', async ({
  page,
}) => {
  await page.goto(`${site.origin}/verify/`);
  const words = verifyMessages.en;
  const all = story.claims.length;
  await expect(page.getByText(words.listed(mostOnAPage.claims, all))).toBeVisible();
  const { quote, id } = last.claims.at(-1)!;
  const slip = made.article.replace(quote.exact, quote.exact.replace(/.{3}$/u, 'خطأ'));
  await page.getByLabel(words.paste).fill(slip);
  await page.getByRole('button', { name: words.check }).click();
  await expect(page.getByText(words.listed(1, all))).toBeVisible();
  const link = page.locator(`.verify-quote[data-claim="${id}"]`).getByRole('link');
  await expect(link).toHaveAttribute('href', new RegExp(`^/part/${parts.length}/#`));
});
