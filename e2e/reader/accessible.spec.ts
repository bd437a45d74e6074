import type { Page } from '@playwright/test';
import { helpMessages } from '../../src/i18n/help.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/story/schema.ts';
import { expectNoFaults } from '../support/axe.ts';
import { story } from '../support/testStory.ts';
import { expect, home, openWithMapLibre, open, test } from '../support/test.ts';

const screens = {
  desktop: { viewport: { width: 1280, height: 800 }, hasTouch: false },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
} as const;

for (const [screen, options] of Object.entries(screens)) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`on a ${screen}, ${theme}`, () => {
      test.use({ ...options, colorScheme: theme });
      for (const language of story.info.languages) {
        test(`${language}: axe finds nothing in any state of any page`, async ({ page }) => {
          // The test has nine pages and states, and axe looks at every letter of each.
          test.setTimeout(300_000);
          const at = home[language];
          // MapLibre adds the same elements in every theme: once is enough.
          await (theme === 'light' ? openWithMapLibre : open)(page, at);
          await expectNoFaults(page, 'home');
          await openDialog(page, messages[language].help, language);
          await expectNoFaults(page, 'help', '.reading');
          await page.keyboard.press('Escape');
          await open(page, `${at}place/green-zone/`);
          await expectNoFaults(page, 'panel', '.reading');
          await page.locator('[data-claim] button[data-opens="share"]').first().click();
          await expect(page.getByRole('dialog')).toBeVisible();
          await expectNoFaults(page, 'share', '.reading');
          await open(page, `${at}?claim=skipped-areas`);
          await expect(page.locator('.ribbon [aria-current]')).toHaveCount(1);
          await expectNoFaults(page, 'walk', '.reading');
          await open(page, `${at}?speaker=nizar-fayhan`);
          await expect(page.locator('.heard-words')).toBeVisible();
          await expectNoFaults(page, 'one speaker alone', '.reading');
          await open(page, `${at}?layers=`);
          await expectNoFaults(page, 'all layers hidden', '.reading');
          await open(page, `${at}embed/?place=zubair`);
          await expectNoFaults(page, 'embed');
          await page.goto(`${at}verify/`);
          await expectNoFaults(page, 'verify');
        });
      }
    });
  }
}

async function openDialog(page: Page, name: string, language: Language): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog', { name: helpMessages[language].title })).toBeVisible();
}
