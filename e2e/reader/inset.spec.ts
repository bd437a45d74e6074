import { messages } from '../../src/i18n/messages.ts';
import { expect, open, test } from '../support/test.ts';
import { story } from '../support/testStory.ts';

const detail = story.theatres[0]!.details![0]!;

test.use({ viewport: { width: 1440, height: 900 } });

test('an inset of the city stands beside the opening view, and goes with it', async ({ page }) => {
  await open(page, '/');
  const inset = page.getByRole('region', { name: detail.name.en });
  await expect(inset.locator('.shape[data-place="karmat-ali"]')).toBeVisible();
  await page.getByRole('button', { name: messages.en.map.zoomIn }).click();
  await expect(inset).toHaveCount(0);
});

test('a name in the inset opens its quotes, its title the detail', async ({ page }) => {
  await open(page, '/');
  const inset = page.getByRole('region', { name: detail.name.en });
  await inset.locator('.place-label[data-place="karmat-ali"] text').click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    'Karmat Ali',
  );
  await open(page, '/');
  await inset.getByRole('link', { name: detail.name.en }).click();
  await expect(page).toHaveURL(new RegExp(`theatre=${detail.id}$`));
});
