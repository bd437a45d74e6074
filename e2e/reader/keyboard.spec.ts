import type { Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { findMessages } from '../../src/i18n/find.ts';
import { helpMessages } from '../../src/i18n/help.ts';
import { messages } from '../../src/i18n/messages.ts';
import { derived, story } from '../support/testStory.ts';
import { expect, home, open, test } from '../support/test.ts';

/**
 * Returns the beginning of the focused element's HTML; it is empty if only the page as a whole has
 * the focus.
 */
async function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: focused } = document;
    return focused && focused !== document.body ? focused.outerHTML.slice(0, 80) : '';
  });
}

/** Presses a key and expects that some element still has the focus. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(async () => focusOn(page), `after ${key}`).not.toBe('');
}

async function tabUntil(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await press(page, 'Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the Tab key never reached ${selector}`);
}

for (const language of story.info.languages) {
  test(`${language}: by keyboard from the top to a quote, through walk and search, into a dialog and back`, async ({
    page,
  }) => {
    await open(page, home[language]);
    const words = messages[language];
    const title = page.getByRole('article').getByRole('heading', { level: 2 });

    // The keys of the list lead to the words about a place.
    const huwair = derived.placeById.get(asId('huwair'))!;
    await tabUntil(page, '.place-list a');
    await press(page, 'End');
    while (!(await isOn(page, huwair.id))) await press(page, 'ArrowUp');
    await expect(page.locator('.map-overlay .is-highlighted')).toHaveCount(1);
    await press(page, 'Enter');
    await expect(title).toContainText(huwair.name[language]);
    await expect(title).toBeFocused();
    await expect(page.locator('[aria-live="polite"]').first()).toContainText(huwair.name[language]);
    const [quote] = derived.claimsAbout.get(huwair.id)!;
    await expect(page.getByRole('article').locator('blockquote')).toHaveText(
      quote!.claim.quote.exact,
    );
    await press(page, 'Escape');
    expect(await isOn(page, huwair.id)).toBe(true);

    // The arrow key in reading direction leads through the walk.
    await page.locator('#follow').focus();
    await press(page, 'Enter');
    const forward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const walk = page.getByRole('article');
    await expect(walk.locator('blockquote')).toHaveText(story.claims[0]!.quote.exact);
    // The words are there at once; the walk’s own code comes a moment later.
    await expect(walk.getByRole('heading', { level: 2 })).toBeFocused();
    for (const claim of story.claims.slice(1, 4)) {
      await press(page, forward);
      await expect(walk.locator('blockquote')).toHaveText(claim.quote.exact);
    }
    await press(page, 'Escape');
    await expect(page.getByRole('article')).toHaveCount(0);

    // The search leads to another place.
    await press(page, '/');
    await page.keyboard.type(language === 'ar' ? 'القرنه' : 'Kurna');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await press(page, 'ArrowDown');
    await press(page, 'Enter');
    await expect(title).toContainText(derived.placeById.get(asId('qurna'))!.name[language]);
    await expect(title).toBeFocused();

    // The dialog opens, keeps the focus, and returns it to its button.
    await tabUntil(page, '[data-opens="share"]');
    await press(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    for (let presses = 0; presses < 6; presses++) {
      await press(page, 'Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
        true,
      );
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await focusOn(page)).toContain('data-opens="share"');
    await press(page, 'Escape');
    await expect(page.getByRole('heading', { name: words.list.title })).toBeVisible();
  });
}

async function isOn(page: Page, place: string): Promise<boolean> {
  return page.evaluate(
    (id) => (document.activeElement as HTMLElement | null)?.dataset['place'] === id,
    place,
  );
}

test('single keys are shortcuts, whatever the letters on them, until they are switched off', async ({
  page,
}) => {
  await open(page, home.ar);
  const words = helpMessages.ar;
  const first = page.locator('[data-layer] input').first();
  await page.keyboard.press('1');
  await expect(first).not.toBeChecked();
  await page.keyboard.press('0');
  await expect(first).toBeChecked();
  await page.keyboard.press('n');
  const title = page.getByRole('article').getByRole('heading', { level: 2 });
  const [one, two] = derived.placesIn.get(story.layers[0]!.id)!;
  await expect(title).toContainText(one!.name.ar);
  await page.keyboard.press('n');
  await expect(title).toContainText(two!.name.ar);
  await page.keyboard.press('p');
  await expect(title).toContainText(one!.name.ar);

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: words.title });
  await expect(help).toBeVisible();
  await help.getByRole('checkbox', { name: words.keys.enabled }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(first).toBeChecked();
  await expect(title).toContainText(one!.name.ar);
  // The choice is kept for the next visit.
  await open(page, home.ar);
  await page.keyboard.press('1');
  await expect(first).toBeChecked();
});

test('letters typed into a field stay there', async ({ page }) => {
  await open(page, home.en);
  await page.getByRole('combobox', { name: findMessages.en.label }).focus();
  await page.keyboard.type('1n');
  await expect(page.locator('[data-layer] input').first()).toBeChecked();
  await expect(page.getByRole('article')).toHaveCount(0);
});
