import type { Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { directions, messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import { claimAnchor } from '../../src/dom/contract.ts';
import { pixelsOf } from '../support/pixels.ts';
import { derived, story } from '../support/testStory.ts';
import {
  expect,
  home,
  mapOf,
  open,
  openWithMapLibre,
  openToFollow,
  test,
} from '../support/test.ts';

const { claims, article } = story;
const segment = (page: Page, claim: string) => page.locator(`.ribbon [data-step="${claim}"]`);
const segments = (page: Page) => page.locator('.ribbon [data-step]');
const marked = (page: Page) => page.locator('.ribbon .is-marked');
const highlightedOnMap = (page: Page) => page.locator('.map-overlay .place-label.is-highlighted');
const highlightedInList = (page: Page) => page.locator('.place-list .is-highlighted');

for (const language of story.info.languages) {
  const words = readingMessages[language];
  const isRightToLeft = directions[language] === 'rtl';

  test.describe(`the article as a line, ${language}`, () => {
    test('has every claim where its words are, with its speaker and layer for a name', async ({
      page,
    }) => {
      await openToFollow(page, home[language]);
      const line = (await page.locator('.ribbon').boundingBox())!;
      await expect(segments(page)).toHaveCount(claims.length);
      for (const [index, { id, quote, speaker }] of claims.entries()) {
        const bar = (await segment(page, id)
          .locator('.ribbon-plain, .ribbon-layer')
          .first()
          .boundingBox())!;
        const start = quote.start / article.codePoints;
        const share = isRightToLeft
          ? (line.x + line.width - bar.x - bar.width) / line.width
          : (bar.x - line.x) / line.width;
        expect(share, id).toBeCloseTo(start, 2);
        expect(bar.width / line.width, id).toBeCloseTo(
          (quote.end - quote.start) / article.codePoints,
          2,
        );
        const name = await segment(page, id).locator('title').textContent();
        expect(name).toContain(words.walk.position(index + 1, claims.length));
        expect(name).toContain(derived.speakerById.get(speaker)!.name[language]);
      }
    });

    test('pointing at a claim shows its places on the map and in the list', async ({ page }) => {
      await openToFollow(page, home[language]);
      await segment(page, 'skipped-areas').hover();
      await expect(highlightedOnMap(page)).toHaveCount(9);
      await expect(highlightedInList(page)).toHaveCount(9);
      await expect(marked(page)).toHaveAttribute('data-step', 'skipped-areas');
      await expect(page.locator('.ribbon-count')).toHaveText(words.walk.position(12, 28));
      await page.getByRole('heading', { level: 1 }).hover();
      await expect(highlightedOnMap(page)).toHaveCount(0);
      await expect(page.locator('.ribbon-count')).toHaveText(messages[language].list.quotes(28));
    });

    test('pointing at a place or selecting it marks what is said of it', async ({ page }) => {
      await openToFollow(page, home[language]);
      const about = derived.claimsAbout.get(asId('green-zone'))!.map(({ claim }) => claim.id);
      const entry = page.locator('#entry-green-zone');
      await entry.hover();
      await expect(marked(page)).toHaveCount(about.length);
      for (const id of about) await expect(segment(page, id)).toHaveClass(/is-marked/);
      await entry.click();
      await page.getByRole('heading', { level: 1 }).hover();
      await expect(marked(page)).toHaveCount(about.length);
    });

    test('is one stop of the Tab key, with the arrow keys along it, in reading direction', async ({
      page,
    }) => {
      await openToFollow(page, home[language]);
      const [forward, back] = isRightToLeft
        ? (['ArrowLeft', 'ArrowRight'] as const)
        : (['ArrowRight', 'ArrowLeft'] as const);
      await page.locator('#follow').focus();
      await page.keyboard.press('Tab');
      await expect(segment(page, claims[0]!.id)).toBeFocused();
      await page.keyboard.press(forward);
      await page.keyboard.press(forward);
      await expect(segment(page, claims[2]!.id)).toBeFocused();
      await page.keyboard.press(back);
      await expect(segment(page, claims[1]!.id)).toBeFocused();
      await page.keyboard.press('End');
      await expect(segment(page, claims.at(-1)!.id)).toBeFocused();
      await page.keyboard.press(forward);
      await expect(segment(page, claims.at(-1)!.id)).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('Tab');
      await expect(page.locator('.ribbon :focus')).toHaveCount(0);
      await page.keyboard.press('Shift+Tab');
      await expect(segment(page, claims[0]!.id)).toBeFocused();
    });

    test('a press leads into the walk, which the line follows', async ({ page }) => {
      await openToFollow(page, home[language]);
      await segment(page, 'reached-areas').click();
      await expect(page.getByRole('article').locator('blockquote')).toHaveText(
        derived.claimsAbout.get(asId('zubair'))![0]!.claim.quote.exact,
      );
      await expect(segment(page, 'reached-areas')).toHaveAttribute('aria-current', 'step');
      const read = page.locator('.ribbon-read');
      const before = (await read.boundingBox())!.width;
      await page.getByRole('button', { name: words.walk.next }).click();
      await expect(segment(page, 'skipped-areas')).toHaveAttribute('aria-current', 'step');
      await expect(page.locator('.ribbon [aria-current]')).toHaveCount(1);
      await expect.poll(async () => (await read.boundingBox())!.width).toBeGreaterThan(before);
      // The link leads to the same step when it is opened elsewhere.
      await expect(segment(page, 'three-rockets')).toHaveAttribute(
        'href',
        `${home[language]}?claim=three-rockets`,
      );
    });

    test('can be hit anywhere along it, 24 px high', async ({ page }) => {
      await openToFollow(page, home[language]);
      const line = (await page.locator('.ribbon').boundingBox())!;
      expect(line.height).toBeGreaterThanOrEqual(24);
      const missed = await page.evaluate(({ x, y, width, height }) => {
        const points = Array.from({ length: 200 }, (_, i) => [
          x + ((i + 0.5) / 200) * width,
          y + (i % 2 === 0 ? 1 : height - 1),
        ]);
        return points.filter(
          ([px, py]) => !document.elementFromPoint(px!, py!)?.closest('[data-step]'),
        );
      }, line);
      expect(missed).toEqual([]);
    });
  });

  test.describe(`the article as a line, ${language}, without any script`, () => {
    test.use({ javaScriptEnabled: false });

    test('its links and the way into the walk lead to the words', async ({ page }) => {
      await page.goto(home[language]);
      for (const id of ['doubted', 'skipped-areas', 'confrontation-may-unite']) {
        await segment(page, id).click();
        await expect(page).toHaveURL(new RegExp(`#${claimAnchor(id)}$`));
        await expect(page.locator(`#${claimAnchor(id)} blockquote`)).toBeInViewport();
        await page.goBack();
      }
      await page.getByRole('link', { name: words.follow, exact: true }).click();
      await expect(page.locator(`#${claimAnchor(claims[0]!.id)} blockquote`)).toBeInViewport();
    });
  });
}

test('the moving map makes all places of a claim stand out, and lets them go again', async ({
  page,
}) => {
  await openWithMapLibre(page, '/');
  const look = async () => pixelsOf(page, await mapOf(page).locator('canvas').screenshot());
  const atRest = await look();
  /** Returns the share of the map that looks different from the map at rest. */
  const changed = async () => {
    const now = await look();
    const isOther = (pixel: number, i: number) =>
      [0, 8, 16].some((bits) => Math.abs(((pixel >> bits) & 255) - ((now[i]! >> bits) & 255)) > 12);
    return atRest.filter(isOther).length / atRest.length;
  };
  await segment(page, 'skipped-areas').hover();
  await expect.poll(changed).toBeGreaterThan(0.05);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(changed).toBeLessThan(0.01);
});

test('an embed has no line and no walk of its own accord', async ({ page }) => {
  await open(page, '/embed/');
  await expect(page.locator('.ribbon, #follow')).toHaveCount(0);
});
