import { messages } from '../../src/i18n/messages.ts';
import { quotedWords } from '../../src/story/claims.ts';
import type { Page } from '@playwright/test';
import { expect, home, mapOf, open, test } from '../support/test.ts';
import { asId } from '../../src/story/asId.fixture.ts';
import { derived } from '../support/testStory.ts';

const zubair = derived.placeById.get(asId('zubair'))!;
const { claim } = derived.claimsAbout.get(zubair.id)![0]!;
const cardOf = (page: Page) => mapOf(page).getByRole('tooltip');
const nameOf = (page: Page, id: string) => page.locator(`.map-overlay a[data-place="${id}"]`);

for (const language of ['en', 'ar'] as const) {
  test(`pointing at a place shows who says what about it (${language})`, async ({ page }) => {
    await open(page, home[language]);
    await nameOf(page, zubair.id).hover();
    const card = cardOf(page);
    await expect(card).toContainText(zubair.name[language]);
    for (const layer of derived.layersOf.get(zubair.id)!) {
      await expect(card).toContainText(layer.name[language]);
    }
    const { speaker } = claim;
    await expect(card).toContainText(derived.speakerById.get(speaker)!.name[language]);
    await expect(card).toContainText(quotedWords(claim, language, 60).split('\u00a0')[0]!);
    const [inner, outer] = [(await card.boundingBox())!, (await mapOf(page).boundingBox())!];
    // Sizes of elements are rounded to whole px.
    expect(inner.x).toBeGreaterThan(outer.x - 1);
    expect(inner.y).toBeGreaterThan(outer.y - 1);
    expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width + 1);
    expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height + 1);
  });
}

test('Escape dismisses the card alone, then closes the panel', async ({ page }) => {
  await open(page, '/place/zubair/');
  await nameOf(page, 'hartha').hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('the pointer can move onto the card, and the card goes when it has left', async ({ page }) => {
  await open(page, '/');
  await nameOf(page, zubair.id).hover();
  const card = cardOf(page);
  await expect(card).toBeVisible();
  await card.hover();
  await expect(card).toContainText(zubair.name.en);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(card).toHaveCount(0);
});

test('focus on a square of the tally shows the card near its area', async ({ page }) => {
  await open(page, '/');
  await page.locator('.tally a[data-place="dayr"]').focus();
  await expect(cardOf(page)).toContainText('Dayr');
  const [box, name] = [
    (await cardOf(page).boundingBox())!,
    (await nameOf(page, 'dayr').boundingBox())!,
  ];
  expect(Math.abs(box.x - name.x)).toBeLessThan(2 * box.width);
  expect(Math.abs(box.y - name.y)).toBeLessThan(2 * box.height);
  await page.getByRole('button', { name: messages.en.map.zoomIn }).focus();
  await expect(cardOf(page)).toHaveCount(0);
});

test('a place that comes under a pointer at rest has no card', async ({ page }) => {
  await open(page, '/');
  await nameOf(page, 'dayr').click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.locator('.theatres').getByRole('link').first().press('Enter');
  await expect(cardOf(page)).toHaveCount(0);
  await nameOf(page, 'zubair').hover();
  await expect(cardOf(page)).toBeVisible();
});

test('the chosen place has no card', async ({ page }) => {
  await open(page, '/');
  await nameOf(page, 'dayr').click();
  await expect(page.getByRole('article')).toBeVisible();
  await nameOf(page, 'dayr').hover();
  await nameOf(page, 'hartha').hover();
  await expect(cardOf(page)).toContainText('Hartha');
  await nameOf(page, 'dayr').hover();
  await expect(cardOf(page)).toHaveCount(0);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap shows no card', async ({ page }) => {
    await open(page, '/');
    await nameOf(page, 'qurna').locator('.hit').tap();
    await expect(page.getByRole('article')).toBeVisible();
    await expect(cardOf(page)).toHaveCount(0);
  });
});
