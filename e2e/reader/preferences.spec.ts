import { messages } from '../../src/i18n/messages.ts';
import { expect, home, open, test, untilIdle } from '../support/test.ts';

test('the colours a reader chose come again, before anything is drawn, and can be given back', async ({
  page,
}) => {
  await open(page, home.en);
  const root = page.locator('html');
  const paper = async () => root.evaluate((html) => getComputedStyle(html).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: messages.en.theme.dark }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('/place/zubair/');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  expect(await paper()).toBe(dark);
  // The choice equals the system's theme again, so from now on the page follows the system.
  await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
  await page.getByRole('button', { name: messages.en.theme.light }).click();
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(dark);
  expect(await page.context().cookies()).toEqual([]);
});

test('the language a reader chose is that of the front door, and of no other link', async ({
  page,
}) => {
  await open(page, home.en);
  await page.getByRole('link', { name: messages.ar.languageName }).click();
  await expect(page).toHaveURL(/\/ar\/$/);
  await page.goto('about:blank');
  await page.goto(home.en);
  await expect(page).toHaveURL(/\/ar\/$/);
  await page.goto('/place/zubair/');
  await expect(page).toHaveURL(/\/place\/zubair\/$/);
  await open(page, home.ar);
  await page.getByRole('link', { name: messages.en.languageName }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('about:blank');
  await page.goto(home.en);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an embed knows nothing of its reader and leaves nothing behind', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('campaign-map:theme', 'dark'));
  await open(page, '/embed/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.keyboard.press('1');
  await untilIdle(page);
  expect(fetched.filter((url) => url.includes('shortcuts'))).toEqual([]);
  await expect(page.locator('[data-layer] input').first()).toBeChecked();
});
