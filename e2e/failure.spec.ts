import { messages } from '../src/i18n/messages.ts';
import { findBrowser } from './findBrowser.mjs';
import { story } from './story.ts';
import { expect, mapOf, test } from './test.ts';

const executablePath = findBrowser();
test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-3d-apis'],
  },
});

test('without WebGL the page says so quietly and every quote can be read', async ({ page }) => {
  await page.goto('/');
  await expect(mapOf(page)).toHaveAttribute('data-map', 'failed');
  await expect(page.getByRole('status')).toContainText(messages.en.map.failed);
  for (const { id } of story.places) {
    await page.getByRole('main').locator(`li a[data-place="${id}"]`).click();
    await expect(page.getByRole('article').locator('blockquote').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('a second try that fails too leaves the page as it is', async ({ page }) => {
  await page.goto('/ar/');
  await expect(mapOf(page)).toHaveAttribute('data-map', 'failed');
  await page.getByRole('button', { name: messages.ar.map.retry }).click();
  await expect(mapOf(page)).toHaveAttribute('data-map', 'failed');
  await expect(mapOf(page).locator('.map-canvas')).toHaveCount(0);
});
