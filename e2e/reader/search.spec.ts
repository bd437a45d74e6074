import type { Page } from '@playwright/test';
import { findMessages } from '../../src/i18n/find.ts';
import { helpMessages } from '../../src/i18n/help.ts';
import { isolate } from '../../src/i18n/isolate.ts';
import { messages } from '../../src/i18n/messages.ts';
import { story } from '../support/testStory.ts';
import { expect, hold, neverIdle, saveData, test } from '../support/test.ts';

const words = findMessages.en;
const fieldOf = (page: Page, { label } = words) => page.getByRole('combobox', { name: label });
const panelTitle = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
/** Opens a page and waits for the search field, not for the map. */
async function open(page: Page, path: string): Promise<void> {
  await saveData(page);
  await page.goto(path);
  await expect(page.locator('#find')).toBeVisible();
}

/** Returns the results of one kind, by its name in the messages. */
const resultsIn = (page: Page, kind: string) =>
  page.getByRole('listbox').getByRole('group', { name: kind }).getByRole('option');

test('with the keyboard alone: to the field, through the results, to the place', async ({
  page,
}) => {
  await open(page, '/');
  await page.keyboard.press('/');
  const field = fieldOf(page);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('Baghdad');
  await expect(resultsIn(page, words.kinds.places)).toHaveCount(2);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);

  const options = page.getByRole('listbox').getByRole('option');
  const walkedTo = async (n: number) => {
    const id = (await options.nth(n).getAttribute('id'))!;
    await expect(field).toHaveAttribute('aria-activedescendant', id);
    await expect(options.nth(n)).toHaveAttribute('aria-selected', 'true');
    await expect(options.nth(n)).toBeInViewport();
    await expect(field).toBeFocused();
  };
  await page.keyboard.press('ArrowDown');
  await walkedTo(0);
  await page.keyboard.press('ArrowUp');
  await walkedTo((await options.count()) - 1);
  await page.keyboard.press('Home');
  await walkedTo(0);
  await page.keyboard.press('End');
  await walkedTo((await options.count()) - 1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await walkedTo(1);
  await page.keyboard.press('Enter');

  await expect(panelTitle(page)).toHaveText('Baghdad airport');
  await expect(panelTitle(page)).toBeFocused();
  await expect(page).toHaveURL(/\/place\/baghdad-airport\/$/);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(field).toHaveValue('');
});

test('Enter alone takes the first result: with a slip, in another spelling, in Arabic', async ({
  page,
}) => {
  await open(page, '/');
  for (const [typed, name] of [
    ['Zubiar', 'Zubair'],
    ['hayania', 'Hayyaniyah'],
    ['Gurna', 'Qurna'],
    ['ابو الخصيب', 'Abu al-Khaseeb'],
    ['المنطقه الخضرا', 'Green Zone'],
  ] as const) {
    await fieldOf(page).fill(typed);
    await expect(resultsIn(page, words.kinds.places).first()).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(panelTitle(page)).toHaveText(name);
    await expect(panelTitle(page)).toBeFocused();
  }
});

test('the Arabic page finds by Latin names', async ({ page }) => {
  const { kinds } = findMessages.ar;
  await open(page, '/ar/');
  // The slash key of an Arabic keyboard types this letter.
  await page.locator('body').dispatchEvent('keydown', { key: 'ظ', bubbles: true });
  await expect(fieldOf(page, findMessages.ar)).toBeFocused();
  await page.keyboard.type('garmat');
  await expect(resultsIn(page, kinds.places)).toContainText('كرمة علي');
  await expect(resultsIn(page, kinds.places).locator('mark')).toHaveText('Garmat');
  await resultsIn(page, kinds.places).click();
  await expect(panelTitle(page)).toHaveText('كرمة علي');
});

test('a result says what it is, and marks the words in their own direction', async ({ page }) => {
  await open(page, '/');
  await fieldOf(page).fill('قرنه');
  const place = resultsIn(page, words.kinds.places);
  await expect(place).toContainText('Qurna');
  await expect(place).toContainText('Basra');
  await expect(place.locator('svg.layer-skipped-tribal-arms')).toBeVisible();
  const quote = resultsIn(page, words.kinds.quotes);
  await expect(quote.locator('mark')).toHaveText('والقرنة');
  await expect(quote.locator('[dir="rtl"][lang="ar"]')).toContainText('والقرنة');
  await expect(quote).toContainText(words.modes.reported);

  await fieldOf(page).fill('Nizar');
  await expect(resultsIn(page, words.kinds.speakers)).toContainText(messages.en.claim.kinds.named);
  await fieldOf(page).fill('illusion');
  await expect(resultsIn(page, words.kinds.quotes)).toContainText(words.translation);
});

test('the number of results is announced, and that there are none', async ({ page }) => {
  await open(page, '/');
  const field = fieldOf(page);
  const status = page.getByRole('banner').getByRole('status');
  await field.fill('basra');
  await expect(status).toHaveText(words.found(words.places(1), words.speakers(2), words.quotes(6)));
  const typed = '<img src=x onerror=alert(1)> xyzzy';
  await field.fill(typed);
  await expect(status).toHaveText(`${words.nothing(isolate(typed))} ${words.hint}`);
  await expect(page.locator('.find-popup')).toContainText(typed);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
});

test('Escape clears, then goes back to where the reader was, and leaves the place open', async ({
  page,
}) => {
  await open(page, '/place/zubair/');
  const back = page.getByRole('link', { name: messages.en.panel.backToList });
  await back.focus();
  await page.keyboard.press('/');
  await page.keyboard.type('qurna/');
  const field = fieldOf(page);
  await expect(field).toHaveValue('qurna/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(back).toBeFocused();
  await expect(panelTitle(page)).toHaveText('Zubair');
});

test('the slash is a letter like others once shortcuts are switched off', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('button', { name: messages.en.help }).click();
  await page.getByRole('checkbox', { name: helpMessages.en.keys.enabled }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).not.toBeFocused();
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('a quote about a place is shown at that place', async ({ page }) => {
      await open(page, '/');
      await fieldOf(page).fill('volatile');
      await expect(resultsIn(page, words.kinds.quotes).locator('mark')).toHaveText('volatile');
      await page.keyboard.press('Enter');
      await expect(panelTitle(page)).toHaveText('Hartha');
      await isRead(page, '.panel [data-claim="skipped-areas"]');

      // The next quote is about the same place, which is open already.
      await fieldOf(page).fill('مخازن');
      await resultsIn(page, words.kinds.quotes).first().click();
      await isRead(page, '.panel [data-claim="skipped-areas"]');
      await expect(panelTitle(page)).toHaveText('Hartha');
      await expect(page.locator('[data-map]')).toBeInViewport({ ratio: 0.5 });
    });

    test('a quote about no place is shown among all the words', async ({ page }) => {
      await open(page, '/');
      await fieldOf(page).fill('Kalashnikov');
      await expect(resultsIn(page, words.kinds.quotes)).toHaveCount(1);
      await page.keyboard.press('Enter');
      await isRead(page, '#claim-arrests-and-seizures');
    });

    test('and so it is before the words have been laid out', async ({ page }) => {
      await neverIdle(page);
      await open(page, '/');
      await fieldOf(page).fill('Kalashnikov');
      await resultsIn(page, words.kinds.quotes).click();
      await isRead(page, '#claim-arrests-and-seizures');
    });

    test('a speaker is heard alone, until a quote of somebody else is chosen', async ({ page }) => {
      await open(page, '/place/zubair/');
      await fieldOf(page).fill('فيحان');
      await resultsIn(page, words.kinds.speakers).click();
      await expect(page).toHaveURL(/speaker=nizar-fayhan/);
      const alone = page.locator('.heard-alone').getByRole('status');
      await expect(alone).toContainText('Nizar Fayhan');
      await expect(alone).toBeInViewport();
      await expect(page.locator('.speakers-control summary')).toBeFocused();
      const said = story.claims.filter(({ speaker }) => speaker === 'nizar-fayhan');
      await expect(page.locator('.stage-side [data-claim]')).toHaveCount(said.length);

      await fieldOf(page).fill('Green Zone level');
      await resultsIn(page, words.kinds.quotes).click();
      await isRead(page, '.panel [data-claim="ordinary-alert"]');
      await expect(alone).toHaveCount(0);
      await expect(page).toHaveURL(/\/place\/green-zone\/$/);
    });
  });
}

test('what is typed before the code has come is kept, and nothing moves when it comes', async ({
  page,
}) => {
  const held: (() => void)[] = [];
  await page.route(/hydrateSearch/, (route) => {
    held.push(() => void route.continue());
  });
  await open(page, '/');
  const field = fieldOf(page);
  const boxes = async () =>
    Promise.all([
      field.boundingBox(),
      page.getByRole('heading', { level: 1 }).boundingBox(),
      page.getByRole('main').boundingBox(),
    ]);
  const before = await boxes();
  await field.click();
  await page.keyboard.type('zub');
  await expect.poll(() => held.length).toBe(2);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  for (const release of held) release();
  await expect(resultsIn(page, words.kinds.places)).toHaveCount(1);
  await expect(field).toHaveValue('zub');
  await page.keyboard.type('ay');
  await expect(field).toHaveValue('zubay');
  await expect(resultsIn(page, words.kinds.places)).toContainText('Zubayr');
  expect(await boxes()).toEqual(before);
});

test('what is entered before the code has come is found when it comes', async ({ page }) => {
  const letGo = await hold(page, /hydrateSearch/);
  await open(page, '/');
  await fieldOf(page).click();
  await page.keyboard.type('zubayr');
  await page.keyboard.press('Enter');
  letGo();
  await expect(page).toHaveURL(/\/place\/zubair\/$/);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
});

test.describe('when its code does not arrive', () => {
  test.use({ expectedFaults: /Failed to load resource/ });

  test('the page says so, and tries again', async ({ page }) => {
    await page.route(/hydrateSearch.*\.css/, (route) => route.abort());
    await open(page, '/');
    const field = fieldOf(page);
    await field.click();
    await expect(page.getByText(messages.en.missingPart)).toBeVisible();
    await page.unroute(/hydrateSearch.*\.css/);
    await field.blur();
    await field.click();
    await page.keyboard.type('zubair');
    await expect(resultsIn(page, words.kinds.places)).toHaveCount(1);
    await expect(page.getByText(messages.en.missingPart)).toHaveCount(0);
  });
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  for (const [path, catalogue] of [
    ['/', findMessages.en],
    ['/ar/', findMessages.ar],
  ] as const) {
    test(`a button opens to the whole line, and every target is wide enough (${path})`, async ({
      page,
    }) => {
      await open(page, path);
      const field = fieldOf(page, catalogue);
      const closed = (await field.boundingBox())!;
      expect(closed.width).toBeGreaterThanOrEqual(44);
      expect(closed.width).toBeLessThan(60);
      expect(closed.height).toBeGreaterThanOrEqual(44);
      await field.tap();
      expect((await field.boundingBox())!.width).toBeGreaterThan(280);
      await page.keyboard.type('بغداد');
      const options = page.getByRole('listbox').getByRole('option');
      await expect(options.first()).toBeVisible();
      for (const option of await options.all()) {
        const { x, width, height } = (await option.boundingBox())!;
        expect(height).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(320);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.getByRole('button', { name: catalogue.clear }).tap();
      await expect(field).toHaveValue('');
      await expect(field).toBeFocused();
      await page.keyboard.type('بغداد');
      await options.first().tap();
      await expect(panelTitle(page)).toHaveText(/^(Baghdad|بغداد)$/);
      await expect(page.getByRole('listbox')).toHaveCount(0);
      expect((await field.boundingBox())!.width).toBe(closed.width);
    });
  }
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#find')).toBeHidden();
  });
});

test('an embed has no field', async ({ page }) => {
  await page.goto('/embed/');
  await expect(page.locator(':root:is([data-stage=live], [data-stage=ready])')).toBeVisible();
  await expect(page.locator('#find')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.locator('body')).toBeFocused();
});

/**
 * Expects the quote to have the focus, with its beginning neither under the map nor off the screen.
 */
async function isRead(page: Page, selector: string): Promise<void> {
  const quote = page.locator(selector);
  await expect(quote).toBeFocused();
  await expect
    .poll(() =>
      quote.locator('blockquote').evaluate((exact) => {
        const { left, width, top } = exact.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + 8);
        return hit !== null && exact.contains(hit);
      }),
    )
    .toBe(true);
}
