import type { Page } from '@playwright/test';
import { helpMessages } from '../../src/i18n/help.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import type { Language } from '../../src/story/schema.ts';
import { expectNoFaults } from '../support/axe.ts';
import { story } from '../support/testStory.ts';
import { expect, home, openWithMapLibre, open, test } from '../support/test.ts';

const desktop = { viewport: { width: 1280, height: 800 }, hasTouch: false } as const;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

// Each screen, theme and language meets each of the others once.
for (const [screen, options, colorScheme, nth] of [
  ['desktop', desktop, 'light', 0],
  ['desktop', desktop, 'dark', 1],
  ['phone', phone, 'light', 1],
  ['phone', phone, 'dark', 0],
] as const) {
  const language = story.info.languages[nth]!;
  test.describe(`on a ${screen}, ${colorScheme}`, () => {
    test.use({ ...options, colorScheme });
    test(`${language}: axe finds nothing in any state of any page`, async ({ page }) => {
      // The test has nine pages and states, and axe looks at every letter of each.
      test.setTimeout(300_000);
      const at = home[language];
      const t = messages[language];
      // MapLibre adds the same elements in every theme: once is enough.
      await (colorScheme === 'light' ? openWithMapLibre : open)(page, at);
      await expectNoFaults(page, 'home');
      await openDialog(page, t.help, language);
      await expectNoFaults(page, 'help', '.reading');
      await page.keyboard.press('Escape');
      await page.locator('.place-list a[data-place="green-zone"]').first().press('Enter');
      await expect(page.getByRole('article').locator('blockquote').first()).toBeVisible();
      await expectNoFaults(page, 'panel', '.reading');
      await page.locator('.panel [data-claim] button[data-opens="share"]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFaults(page, 'share', '.reading');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: readingMessages[language].follow, exact: true }).click();
      await expect(page.locator('.ribbon [aria-current]')).toHaveCount(1);
      await expectNoFaults(page, 'walk', '.reading');
      await page.keyboard.press('Escape');
      for (const box of await page.locator('[data-layer] input').all()) await box.press('Space');
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expectNoFaults(page, 'all layers hidden', '.reading');
      await open(page, `${at}?speaker=nizar-fayhan`);
      await expect(page.locator('.heard-words')).toBeVisible();
      await expectNoFaults(page, 'one speaker alone', '.reading');
      await open(page, `${at}embed/?place=zubair`);
      await expectNoFaults(page, 'embed');
      await page.goto(`${at}verify/`);
      await expectNoFaults(page, 'verify');
    });
  });
}

async function openDialog(page: Page, name: string, language: Language): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog', { name: helpMessages[language].title })).toBeVisible();
}
