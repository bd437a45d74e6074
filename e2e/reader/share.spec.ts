import type { Page } from '@playwright/test';
import { isolate } from '../../src/i18n/isolate.ts';
import { messages } from '../../src/i18n/messages.ts';
import { shareMessages } from '../../src/i18n/share.ts';
import { onlyFrames } from '../support/hosts.ts';
import { expect, hostFaults, isReady, mapIn, quoteOf, test } from '../support/hostTest.ts';
import { story } from '../support/testStory.ts';
import { open } from '../support/test.ts';

const words = shareMessages.en;

/** Opens the dialog with the page's own button. */
async function openDialog(page: Page) {
  await page.getByRole('button', { name: messages.en.share.open }).click();
  return page.getByRole('dialog', { name: words.title });
}

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label });

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link carries place and layers, and is copied', async ({ page, baseURL }) => {
    await open(page, '/place/zubair/?layers=reached&theme=dark');
    await openDialog(page);
    const link = `${baseURL}/place/zubair/?layers=reached`;
    await expect(field(page, words.link.address)).toHaveValue(link);
    await page.getByRole('button', { name: `${words.copy}: ${words.link.address}` }).click();
    await expect(page.getByText(words.copied)).toBeVisible();
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(link);
  });

  test('a quote is copied with speaker, mode, translation, outlet and address', async ({
    page,
    baseURL,
  }) => {
    const claim = story.claims.find(({ mode }) => mode === 'reported')!;
    const speaker = story.speakers.find(({ id }) => id === claim.speaker)!;
    await open(page, '/');
    await page
      .locator(`#words [data-claim="${claim.id}"]`)
      .getByRole('button', { name: messages.en.share.quote })
      .click();
    const [first, ...rest] = (await field(page, words.quote.text).inputValue()).split('\n');
    // The text never shows reported speech as a quotation.
    expect(first).toBe(claim.quote.exact);
    const text = rest.join('\n');
    for (const part of [
      isolate(speaker.name.en),
      messages.en.claim.kinds[speaker.kind],
      messages.en.claim.modes.reported,
      claim.translation.en,
      story.article.outlet.en,
      `${baseURL}/#claim-${claim.id}`,
    ]) {
      expect(text).toContain(part);
    }
    await page.getByRole('button', { name: `${words.copy}: ${words.quote.text}` }).click();
    await expect(page.getByText(words.copied)).toBeVisible();
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(
      [first, text].join('\n'),
    );
  });
});

test('where copying is forbidden the text is selected and the dialog says so', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => Promise.reject(new Error('no'));
  });
  await openDialog(page);
  await page.getByRole('button', { name: `${words.copy}: ${words.embed.code}` }).click();
  await expect(page.getByText(words.copyByHand)).toBeVisible();
  const selected = await page.evaluate(() => {
    const { selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
    return selectionEnd - selectionStart;
  });
  expect(selected).toBe((await field(page, words.embed.code).inputValue()).length);
});

test('Escape closes the dialog, gives the focus back and leaves the place alone', async ({
  page,
}) => {
  await open(page, '/place/zubair/');
  const opener = page.getByRole('button', { name: messages.en.share.open });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.title });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL(/\/place\/zubair\/$/);
  await expect(page.getByRole('article').locator('blockquote')).toHaveText(quoteOf('zubair'));
});

test.describe('when the dialog does not arrive', () => {
  test.use({ expectedFaults: /Failed to load resource/ });

  test('the page says so', async ({ page }) => {
    await page.route(/ShareDialog/, (route) => route.abort());
    await open(page, '/');
    await page.getByRole('button', { name: messages.en.share.open }).click();
    await expect(page.getByText(messages.en.missingPart)).toBeVisible();
  });
});

test('the preview is the map as it will be, and follows the choices', async ({ page }) => {
  await open(page, '/');
  await openDialog(page);
  await page.getByLabel(words.embed.place).selectOption('qurna');
  await page.getByLabel(words.embed.theme).selectOption('dark');
  await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(quoteOf('qurna'));
  await expect(mapIn(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel(words.embed.height).fill('480');
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(480);
  await page.getByLabel(words.embed.language).selectOption('ar');
  await expect(mapIn(page).locator('html')).toHaveAttribute('lang', 'ar');
});

test.describe('its code', () => {
  test.use({ expectedFaults: hostFaults });

  test('as a frame works where a system keeps nothing but frames', async ({ page, openHost }) => {
    await open(page, '/place/zubair/?layers=reached');
    await openDialog(page);
    const code = await field(page, words.embed.code).inputValue();
    expect(code).toMatch(/<p><a href="[^"]+\/place\/zubair\/\?layers=reached">Zubair/);
    const kept = onlyFrames(`<script>alert(1)</script><p>${code}</p>`);
    expect(kept).not.toMatch(/<(?!\/?iframe)/);
    await openHost(page, { body: kept });
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('title', /^Zubair: /);
    await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
      quoteOf('zubair'),
    );
  });

  test('as an element works with the attributes chosen', async ({ page, openHost }) => {
    await open(page, '/ar/place/green-zone/');
    await page.getByRole('button', { name: messages.ar.share.open }).click();
    await page.getByRole('radio', { name: shareMessages.ar.embed.element }).check();
    await page.getByLabel(shareMessages.ar.embed.theme).selectOption('light');
    const code = await field(page, shareMessages.ar.embed.code).inputValue();
    await openHost(page, { body: code });
    await isReady(page);
    await expect(mapIn(page).locator('html')).toHaveAttribute('lang', 'ar');
    await expect(mapIn(page).locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(mapIn(page).getByRole('article').locator('blockquote').first()).toHaveText(
      quoteOf('green-zone'),
    );
  });
});
