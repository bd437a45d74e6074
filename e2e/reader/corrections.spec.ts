import { asId } from '../../src/story/asId.fixture.ts';
import { madeUpCorrections } from '../../src/story/corrections.fixture.ts';
import { messages } from '../../src/i18n/messages.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { hostFaults } from '../support/hostTest.ts';
import { buildCopy } from '../support/storyCopy.ts';
import { story } from '../support/testStory.ts';
import { expect, test } from '../support/test.ts';

test('the page has the corrections there are, or says that there are none, and how to ask', async ({
  page,
}) => {
  for (const language of story.info.languages) {
    const words = pageMessages[language].corrections;
    await page.goto(language === 'en' ? '/corrections/' : `/${language}/corrections/`);
    await expect(page.getByRole('article')).toHaveCount(story.corrections.length);
    await expect(page.getByText(words.none)).toHaveCount(story.corrections.length === 0 ? 1 : 0);
    await expect(page.getByText(words.ask)).toBeVisible();
  }
});

test.describe('with corrections made up for the test', () => {
  const [ofPlace, ofClaim, ofAll] = madeUpCorrections(asId('zubair'), asId('reached-areas'));
  let site: Awaited<ReturnType<typeof buildCopy>>;

  // The default mode keeps the tests in one worker, which builds the site once.
  test.describe.configure({ mode: 'default' });
  test.use({ expectedFaults: hostFaults });
  test.beforeAll(async () => {
    site = await buildCopy({
      'corrections.json': madeUpCorrections(asId('zubair'), asId('reached-areas')),
      'story.json': { ...story.info, contact: 'mailto:corrections@map.example' },
    });
  });
  test.afterAll(() => site.remove());

  test('each stands at its place or claim, and leads to why and who asked', async ({ page }) => {
    await page.goto(`${site.origin}/`);
    // The page's script makes the panel; the map need not have arrived.
    await expect(page.locator('html')).toHaveAttribute('data-stage', /live|ready/);
    await page.locator('.stage-side a[data-place="zubair"]').click();
    const panel = page.getByRole('article');
    await expect(panel.locator('.outline-notes')).toContainText(ofPlace!.what.en);
    await expect(panel.locator('[data-claim="reached-areas"]')).toContainText(ofClaim!.what.en);
    await expect(page.locator('#words [data-claim="reached-areas"]')).toContainText(
      ofClaim!.what.en,
    );
    await expect(page.getByText(ofAll!.what.en)).toHaveCount(0);
    await panel
      .locator('.outline-notes')
      .getByRole('link', { name: `${messages.en.claim.corrected} ${ofPlace!.date}` })
      .click();
    await expect(page).toHaveURL(`${site.origin}/corrections/#correction-${ofPlace!.id}`);
    const told = page.locator(`#correction-${ofPlace!.id}`);
    for (const { en } of [ofPlace!.what, ofPlace!.why, ofPlace!.askedBy]) {
      await expect(told).toContainText(en);
    }
    await told.getByRole('link', { name: 'Zubair' }).click();
    await expect(page).toHaveURL(`${site.origin}/place/zubair/`);
  });

  test('the page has all of them, the newest first, in each language', async ({ page }) => {
    await page.goto(`${site.origin}/ar/corrections/`);
    const all = page.getByRole('article');
    await expect(all).toContainText([ofPlace!.what.ar, ofClaim!.what.ar, ofAll!.what.ar]);
    await expect(all.last()).toContainText(pageMessages.ar.corrections.whole);
    // The story names whom to ask, so the page links there.
    await expect(page.getByText(pageMessages.ar.corrections.askAt)).toBeVisible();
    await expect(page.getByRole('link', { name: 'corrections@map.example' })).toHaveAttribute(
      'href',
      'mailto:corrections@map.example',
    );
  });

  test('the page names its feed, and feed and file have them', async ({ page }) => {
    await page.goto(`${site.origin}/corrections/`);
    const feed = page.locator('link[type="application/atom+xml"]');
    await expect(feed).toHaveAttribute('href', '/data/corrections.atom');
    const atom = await (await page.request.get(`${site.origin}/data/corrections.atom`)).text();
    expect(atom.match(/<entry>/g)).toHaveLength(3);
    const json = await (await page.request.get(`${site.origin}/data/corrections.json`)).json();
    expect(json).toMatchObject(madeUpCorrections(asId('zubair'), asId('reached-areas')));
  });
});
