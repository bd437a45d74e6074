import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { joinWords } from '../../src/i18n/formats.ts';
import { pageMessages } from '../../src/i18n/pages.ts';
import { verifyMessages } from '../../src/i18n/verify.ts';
import { articleTexts } from '../../src/story/quotes/article.fixture.ts';
import { tolerancesFor } from '../../src/story/quotes/tolerances.ts';
import type { Language } from '../../src/story/schema.ts';
import { expectNoFaults } from '../support/axe.ts';
import { story } from '../support/testStory.ts';
import { expect, home, test as base } from '../support/test.ts';

/** The article if there is a copy of it, otherwise a text with every quote at its place. */
const [, text = ''] = articleTexts().at(-1)!;
const quotes = story.claims.map(({ quote }) => quote);
const total = quotes.length;

/** The worker's script. A search that was ended starts it again, mostly from the browser's cache. */
const workerScript = /\/assets\/verifyWorker-[\w-]+\.js$/;

/**
 * Opens the page. From then on nothing may be requested but the worker's script: the reader's text
 * stays with the reader.
 */
const test = base.extend<{ openPage: (language: Language) => Promise<void> }>({
  openPage: async ({ page }, use) => {
    const requests: string[] = [];
    await use(async (language) => {
      await page.goto(`${home[language]}verify/`, { waitUntil: 'networkidle' });
      await expect(page.locator(':root')).toHaveAttribute('data-stage', 'live');
      page.on('request', (request) => {
        // The browser itself asks for the icon again after a step within the page.
        if (request.url().endsWith('/favicon.svg')) return;
        if (!workerScript.test(request.url())) requests.push(request.url());
      });
    });
    expect(requests).toEqual([]);
  },
});

const summaryOf = (page: Page) => page.getByRole('status');
const rowOf = (page: Page, index: number) =>
  page.locator(`[data-claim="${story.claims[index]!.id}"]`);

/**
 * Chooses a file on the disk, because megabytes would take seconds on their way through Playwright.
 * Each has a name of its own: this does not press the field, which would empty it, and a browser
 * reports no change where a field keeps its file.
 */
async function choose(page: Page, language: Language, content: string | Buffer): Promise<void> {
  const file = test.info().outputPath(`article-${randomUUID()}.txt`);
  writeFileSync(file, content);
  await page.getByLabel(verifyMessages[language].file).setInputFiles(file);
}

async function paste(page: Page, language: Language, content: string): Promise<void> {
  const words = verifyMessages[language];
  await page.getByLabel(words.paste).fill(content);
  await page.getByLabel(words.paste).press('Tab');
  await expect(page.getByRole('button', { name: words.check })).toBeFocused();
  await page.keyboard.press('Enter');
}

for (const language of story.info.languages) {
  const words = verifyMessages[language];

  test(`${language}: in the true text every quote is found word for word`, async ({
    page,
    openPage,
  }) => {
    await openPage(language);
    await choose(page, language, text);
    await expect(summaryOf(page)).toContainText(words.summary.found(total, total));
    await expect(summaryOf(page)).toContainText(`${words.title}: ${words.statuses.found}`);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await expect(summaryOf(page).getByText(sha256)).toHaveCount(
      sha256 === story.article.sha256 ? 1 : 0,
    );
    for (const [index, { exact, start, end }] of quotes.entries()) {
      const row = rowOf(page, index);
      await expect(row.locator('blockquote')).toHaveText(exact);
      await expect(row.getByText(words.statuses.found, { exact: true })).toBeVisible();
      await expect(row).toContainText(words.at(start, end));
    }
  });

  test(`${language}: with one letter changed the word is shown on both sides`, async ({
    page,
    openPage,
  }) => {
    await openPage(language);
    const index = quotes.findIndex(({ exact }) => exact.includes('والزبير'));
    await paste(page, language, text.replace('والزبير', 'والزبيد'));
    await expect(summaryOf(page)).toContainText(words.summary.found(total - 1, total));
    await summaryOf(page)
      .getByRole('link', { name: words.number(index + 1) })
      .click();
    const row = rowOf(page, index);
    await expect(row).toBeInViewport();
    await expect(row.getByText(words.statuses.differs, { exact: true })).toBeVisible();
    await expect(row.getByRole('deletion')).toHaveText(['والزبير']);
    await expect(row.getByRole('insertion')).toHaveText(['والزبيد']);
    await expect(row.locator('li')).toHaveText([/«والزبير».*«والزبيد»/]);
    await expect(page.getByRole('insertion')).toHaveCount(1);
  });

  test(`${language}: another copy’s marks and spelling are tolerated, and named`, async ({
    page,
    openPage,
  }) => {
    await openPage(language);
    const copies: ((words: string) => string)[] = [
      (original) => original.replaceAll('“', '«').replaceAll('”', '»'),
      (original) => original.replaceAll('س', 'سَـ').replaceAll('م', 'مـْ'),
      (original) => original.replaceAll('أ', 'ا').replaceAll('ة', 'ه').replaceAll(' ', '\u00a0'),
    ];
    for (const copy of copies) {
      const needed = quotes.map(({ exact }) => tolerancesFor(exact, copy(exact)));
      const touched = needed.filter(({ length }) => length > 0).length;
      await choose(page, language, copy(text));
      await expect(summaryOf(page)).toContainText(words.summary.found(total - touched, total));
      await expect(summaryOf(page)).toContainText(words.summary.tolerated(touched));
      for (const [index, names] of needed.entries()) {
        if (names.length === 0) continue;
        const list = joinWords(
          language,
          names.map((name) => words.tolerances[name]),
        );
        await expect(rowOf(page, index)).toContainText(words.notSame(list));
      }
      const row = rowOf(
        page,
        needed.findIndex(({ length }) => length > 0),
      );
      const details = row.getByRole('group');
      if (!(await details.getAttribute('open'))) await details.locator('summary').click();
      await expect(details.getByRole('insertion').first()).toBeVisible();
    }
  });

  test(`${language}: what cannot be searched is refused, with what to do`, async ({
    page,
    openPage,
  }) => {
    await openPage(language);
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), randomBytes(5000)]);
    await choose(page, language, png);
    await expect(summaryOf(page)).toContainText(words.refused.notUtf8(0));
    await expect(summaryOf(page)).toContainText(words.refused.fixUtf8);
    await choose(page, language, Buffer.concat([Buffer.from('نص'), Buffer.from([0xff])]));
    await expect(summaryOf(page)).toContainText(words.refused.notUtf8(4));
    await choose(page, language, 'ab\0');
    await expect(summaryOf(page)).toContainText(words.refused.notText(2));
    await choose(page, language, ' \n');
    await expect(summaryOf(page)).toContainText(words.refused.empty);
    await choose(page, language, Buffer.alloc(20_000_001, 0x61));
    await expect(summaryOf(page)).toContainText(words.refused.tooLarge(21, 20));
    // No refused text counts as a result: nothing has been checked.
    await expect(page.getByText(words.statuses.unchecked)).toHaveCount(total + 1);
  });
}

/** Returns about 5 MB of the article's words, in an order that contains no quote. */
function longText(): string {
  const words = text.split(/\s+/);
  const all = Array.from({ length: 500_000 }, (_, n) => words[(n * 7919) % words.length]!);
  return all.join(' ');
}

test('a text of 5 MB is searched while the page stays awake', async ({ page, openPage }) => {
  await openPage('en');
  const long = `${longText()}\n${text.replaceAll('ة', 'ه')}`;
  expect(Buffer.byteLength(long)).toBeGreaterThan(5_000_000);
  await page.evaluate((searching) => {
    const frames = { count: 0 };
    Object.assign(window, { frames });
    const count = () => {
      if (document.querySelector('[role="status"]')!.textContent === searching) frames.count++;
      requestAnimationFrame(count);
    };
    count();
  }, verifyMessages.en.checking);
  await choose(page, 'en', long);
  const found = /Found in another spelling or typography: \d\d/;
  await expect(summaryOf(page)).toContainText(found, { timeout: 90_000 });
  const drawn = await page.evaluate(
    () => (window as unknown as { frames: { count: number } }).frames.count,
  );
  expect(drawn).toBeGreaterThan(5);
});

test('the same file is checked again when it is chosen again', async ({ page, openPage }) => {
  const { file: label, summary } = verifyMessages.en;
  await openPage('en');
  const file = test.info().outputPath('article.txt');
  const chooseAgain = async (content: string) => {
    writeFileSync(file, content);
    const chooser = page.waitForEvent('filechooser');
    await page.getByLabel(label).click();
    await (await chooser).setFiles(file);
  };
  await chooseAgain(quotes[0]!.exact);
  await expect(summaryOf(page)).toContainText(summary.found(1, total));
  await chooseAgain(text);
  await expect(summaryOf(page)).toContainText(summary.found(total, total));
});

test('a text given while another is searched takes its place', async ({ page, openPage }) => {
  await openPage('en');
  await choose(page, 'en', longText().repeat(3));
  await expect(summaryOf(page)).toHaveText(verifyMessages.en.checking);
  await paste(page, 'en', text);
  await expect(summaryOf(page)).toContainText(verifyMessages.en.summary.found(total, total));
});

test.describe('with a worker that does not load', () => {
  test.use({ expectedFaults: /ERR_FAILED|verifyWorker/ });
  test('the search says so, and the next text is searched', async ({ page }) => {
    const { refused, summary } = verifyMessages.en;
    await page.route(workerScript, (route) => route.abort());
    await page.goto('/verify/');
    await expect(page.locator(':root')).toHaveAttribute('data-stage', 'live');
    await choose(page, 'en', text);
    await expect(summaryOf(page)).toContainText(refused.unreadable);
    await page.unroute(workerScript);
    await choose(page, 'en', text);
    await expect(summaryOf(page)).toContainText(summary.found(total, total));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where a quote differs, ${colorScheme}`, async ({ page, openPage }) => {
    await page.emulateMedia({ colorScheme });
    await openPage('ar');
    await choose(page, 'ar', text.replace('والزبير', 'والزبيد').replaceAll('“', '«'));
    await expect(page.getByRole('insertion').first()).toBeVisible();
    await expectNoFaults(page, colorScheme);
  });
}

test('a file can be dropped, and a selected text too', async ({ page, openPage }) => {
  await openPage('en');
  const drop = async (kind: 'file' | 'text', content: string) =>
    page.locator('form').evaluate(
      (form, [type, words]) => {
        const dataTransfer = new DataTransfer();
        if (type === 'file') dataTransfer.items.add(new File([words], 'dropped.txt'));
        else dataTransfer.setData('text/plain', words);
        form.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      },
      [kind, content] as const,
    );
  await drop('file', text);
  await expect(summaryOf(page)).toContainText(verifyMessages.en.summary.found(total, total));
  await drop('text', quotes[0]!.exact);
  await expect(summaryOf(page)).toContainText(verifyMessages.en.summary.found(1, total));
});

test('each quote leads to its claim on the map page', async ({ page }) => {
  await page.goto('/ar/verify/');
  const last = story.claims.at(-1)!;
  await page.locator(`[data-claim="${last.id}"]`).getByRole('link').click();
  await expect(page).toHaveURL(`/ar/#claim-${last.id}`);
  await expect(page.locator(`#claim-${last.id}`)).toBeInViewport();
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: pageMessages.ar.pages.verify.link })
    .click();
  await expect(page).toHaveURL('/ar/verify/');
});

test('nothing moves when the script starts', async ({ page }) => {
  const held: Route[] = [];
  await page.route('**/assets/verify-*.js', (route) => {
    held.push(route);
  });
  await page.goto('/verify/', { waitUntil: 'commit' });
  const title = page.getByRole('heading', { name: verifyMessages.en.quotes });
  await title.waitFor();
  await page.evaluate(() => document.fonts.ready);
  const before = await title.boundingBox();
  const button = page.getByRole('button', { name: verifyMessages.en.check });
  await expect(button).toHaveCount(0);
  await expect.poll(() => held.length).toBe(1);
  await held[0]!.continue();
  await expect(button).toBeVisible();
  expect(await title.boundingBox()).toEqual(before);
});

test('nothing overflows on a narrow screen', async ({ page, openPage }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage('ar');
  await choose(page, 'ar', text.replaceAll('الحملة', 'العملية'));
  await expect(page.getByRole('insertion').first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

base.describe('without any script', () => {
  base.use({ javaScriptEnabled: false });
  base(
    'the quotes are there to be compared by hand, and no form that does nothing',
    async ({ page }) => {
      await page.goto('/verify/');
      await expect(page.locator('noscript p')).toHaveText(verifyMessages.en.scriptless);
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByText(verifyMessages.en.statuses.unchecked).first()).toBeHidden();
      for (const [index, { exact, start, end }] of quotes.entries()) {
        const row = page.locator(`[data-claim="${story.claims[index]!.id}"]`);
        await expect(row.locator('blockquote')).toHaveText(exact);
        await expect(row).toContainText(verifyMessages.en.at(start, end));
      }
    },
  );
});
