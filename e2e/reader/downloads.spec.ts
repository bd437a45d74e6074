import { asId } from '../../src/story/asId.fixture.ts';
import { downloadNames } from '../../src/export/downloads.ts';
import { formatNumber } from '../../src/i18n/formats.ts';
import { messages } from '../../src/i18n/messages.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { shareMessages } from '../../src/i18n/share.ts';
import { derived, story } from '../support/testStory.ts';
import { expect, home, open, test } from '../support/test.ts';

for (const language of story.info.languages) {
  test.describe(`${language}, without any script`, () => {
    test.use({ javaScriptEnabled: false });

    test('every download is offered with its size, and comes', async ({ page }) => {
      await page.goto(home[language]);
      await page.getByRole('link', { name: pageMessages[language].pages.data.link }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        pageMessages[language].pages.data.title,
      );
      for (const name of downloadNames) {
        const link = page.getByRole('link', { name, exact: true });
        const answer = await page.request.get((await link.getAttribute('href'))!);
        expect(answer.status(), name).toBe(200);
        const kilobytes = Math.max(1, Math.round((await answer.body()).length / 1000));
        await expect(page.locator('dt').filter({ has: link })).toContainText(
          pageMessages[language].data.kilobytes(formatNumber(kilobytes)),
        );
      }
    });

    test('what other registers call a place stands beside it, with how well it fits', async ({
      page,
    }) => {
      await page.goto(`${home[language]}data/`);
      const row = page.getByRole('row').filter({ has: page.locator('a[data-place="zubair"]') });
      await expect(row).toContainText('IQG02Q06');
      await expect(row.getByRole('link', { name: 'Q227509' })).toHaveAttribute(
        'href',
        'https://www.wikidata.org/wiki/Q227509',
      );
      await expect(row).toContainText(pageMessages[language].data.matches.close);
    });
  });
}

test('a place is cited in Arabic, in English and for BibTeX, under its permanent address', async ({
  page,
  baseURL,
}) => {
  const words = shareMessages.en;
  await open(page, '/place/zubair/?layers=reached&theme=dark');
  await page.getByRole('button', { name: messages.en.share.open }).click();
  await page.getByText(words.cite.title, { exact: true }).click();
  const citation = page.getByRole('textbox', { name: words.cite.text });
  const { name } = derived.placeById.get(asId('zubair'))!;
  await expect(citation).toHaveValue(new RegExp(`${name.en}.*${baseURL}/place/zubair/ `, 's'));
  await page.getByLabel(words.cite.style).selectOption(messages.ar.languageName);
  await expect(citation).toHaveValue(
    new RegExp(`${name.ar}.*${story.info.title.ar}.*${baseURL}/place/zubair/ `, 's'),
  );
  await page.getByLabel(words.cite.style).selectOption(words.cite.bibtex);
  await expect(citation).toHaveValue(/^@misc\{security-campaign-zubair,/);
  await expect(citation).toHaveValue(new RegExp(`url = \\{${baseURL}/place/zubair/\\}`));
});

test('a quote is cited from its own button, in the page’s language', async ({ page, baseURL }) => {
  const words = shareMessages.ar;
  const claim = story.claims.find(({ mode }) => mode === 'reported')!;
  await open(page, '/ar/');
  await page
    .locator(`#words [data-claim="${claim.id}"]`)
    .getByRole('button', { name: messages.ar.share.quote })
    .click();
  await page.getByText(words.cite.title, { exact: true }).click();
  const citation = page.getByRole('textbox', { name: words.cite.text });
  await expect(citation).toHaveValue(new RegExp(derived.speakerById.get(claim.speaker)!.name.ar));
  await expect(citation).toHaveValue(new RegExp(`${baseURL}/ar/#claim-${claim.id} `));
  await page.getByLabel(words.cite.what).selectOption(words.cite.map);
  await expect(citation).toHaveValue(new RegExp(`${baseURL}/ar/ `));
});
