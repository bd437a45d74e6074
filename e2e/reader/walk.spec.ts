import type { Page } from '@playwright/test';
import { projection } from '../../src/geo/mercator.ts';
import { directions, messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import type { Language } from '../../src/story/schema.ts';
import { derived, story } from '../support/testStory.ts';
import {
  expect,
  home,
  mapOf,
  open,
  openWithMapLibre,
  openToFollow,
  test,
  overviewLink,
  theatreLink,
  untilPainted,
  viewOf,
} from '../support/test.ts';
import { moveFingers } from '../support/touch.ts';

const { claims } = story;
const indexOf = (id: string) => claims.findIndex((claim) => claim.id === id);

const walkOf = (page: Page) => page.getByRole('article');
const followLink = (page: Page, language: Language) =>
  page.getByRole('link', { name: readingMessages[language].follow, exact: true });
const button = (page: Page, language: Language, name: 'next' | 'previous' | 'leave') =>
  walkOf(page).getByRole('button', { name: readingMessages[language].walk[name] });
const highlightedOnMap = (page: Page) => page.locator('.map-overlay .place-label.is-highlighted');

/** Expects the walk to be at a claim, with its words, its position and its address. */
async function expectStep(page: Page, language: Language, index: number): Promise<void> {
  const claim = claims[index]!;
  await expect(walkOf(page).locator('blockquote')).toHaveText(claim.quote.exact);
  await expect(walkOf(page).getByRole('heading', { level: 2 })).toContainText(
    readingMessages[language].walk.position(index + 1, claims.length),
  );
  await expect(page).toHaveURL(new RegExp(`[?&]claim=${claim.id}(&|$)`));
}

for (const language of story.info.languages) {
  test.describe(`the walk through the article, ${language}`, () => {
    const forward = directions[language] === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = directions[language] === 'rtl' ? 'ArrowRight' : 'ArrowLeft';

    test('goes through every claim in the order of the text, by keyboard alone', async ({
      page,
    }) => {
      await openToFollow(page, home[language]);
      await followLink(page, language).focus();
      await page.keyboard.press('Enter');
      await expect(walkOf(page).getByRole('heading', { level: 2 })).toBeFocused();
      for (const [index] of claims.entries()) {
        await expectStep(page, language, index);
        await page.keyboard.press(forward);
      }
      // The walk stays at its end.
      await expectStep(page, language, claims.length - 1);
      await page.keyboard.press(back);
      await expectStep(page, language, claims.length - 2);
      await page.keyboard.press('Escape');
      await expect(walkOf(page)).toHaveCount(0);
      await expect(followLink(page, language)).toBeFocused();
      await expect(page).not.toHaveURL(/claim=/);
    });

    test('shows all places of one sentence together, on the map and within it', async ({
      page,
    }) => {
      const skipped = indexOf('skipped-areas');
      await openToFollow(page, `${home[language]}?claim=${claims[skipped - 1]!.id}`);
      await button(page, language, 'next').click();
      await expectStep(page, language, skipped);
      const places = claims[skipped]!.places.map(({ place }) => place);
      await expect(highlightedOnMap(page)).toHaveCount(places.length);
      // The map starts to move when the words have been painted.
      await untilPainted(page);
      const { camera, size } = await viewOf(page);
      for (const id of places) {
        const [x, y] = projection(camera, size)(derived.placeById.get(id)!.labelPoint);
        expect(x > 0 && y > 0 && x < size.width && y < size.height, id).toBe(true);
      }
      await button(page, language, 'previous').click();
      await expectStep(page, language, skipped - 1);
      await expect(button(page, language, 'previous')).toBeFocused();
      await button(page, language, 'leave').click();
      await expect(followLink(page, language)).toBeFocused();
    });

    test('back leaves it in one press, forward and reload return to the step', async ({ page }) => {
      await openToFollow(page, `${home[language]}?layers=reached`);
      await followLink(page, language).click();
      for (const _ of ['one', 'two', 'three']) await button(page, language, 'next').click();
      await expectStep(page, language, 3);
      await page.goBack();
      await expect(walkOf(page)).toHaveCount(0);
      await page.goForward();
      await expectStep(page, language, 3);
      await page.reload();
      await expectStep(page, language, 3);
      await expect(page).toHaveURL(/layers=reached/);
    });

    test('swipes turn it, and moving up or down scrolls', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        baseURL: baseURL!,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const start = indexOf('skipped-areas');
      await page.goto(`${home[language]}?claim=${claims[start]!.id}`);
      await expectStep(page, language, start);
      const quote = walkOf(page).locator('blockquote');
      await walkOf(page).locator('figcaption').scrollIntoViewIfNeeded();
      const side = directions[language] === 'rtl' ? 1 : -1;
      await swipe(page, [160 * side, 10]);
      await expectStep(page, language, start + 1);
      await swipe(page, [-160 * side, 10]);
      await expectStep(page, language, start);
      const before = (await quote.boundingBox())!.y;
      await swipe(page, [40 * side, -120]);
      await expect.poll(async () => (await quote.boundingBox())!.y).toBeLessThan(before - 50);
      await expectStep(page, language, start);
      await context.close();
    });
  });
}

test('a claim that colours nothing says what it says of a place, or that it is about the whole story', async ({
  page,
}) => {
  const { says, place } = claims[indexOf('protesters-accuse')]!.places[0]!;
  await openToFollow(page, '/?claim=protesters-accuse');
  const shown = walkOf(page).locator('.panel-kind');
  await expect(shown).toContainText(derived.placeById.get(place)!.name.en);
  await expect(shown).toContainText(says!.en);
  await openToFollow(page, '/?claim=doubted');
  await expect(shown).toHaveText(readingMessages.en.walk.noLayer);
});

test('a claim without a place keeps the theatre that was shown, one about both shows both', async ({
  page,
}) => {
  await openToFollow(page, '/?claim=three-rockets');
  await expect(theatreLink(page, story.theatres[1]!.name.en)).toHaveAttribute(
    'aria-current',
    'true',
  );
  await button(page, 'en', 'next').click();
  await expectStep(page, 'en', indexOf('calm-and-patience'));
  await expect(theatreLink(page, story.theatres[1]!.name.en)).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(walkOf(page)).toContainText(
    readingMessages.en.walk.noPlace(story.theatres[1]!.name.en),
  );
  await expect(highlightedOnMap(page)).toHaveCount(0);
  await page.goto('/?claim=doubted');
  await expect(overviewLink(page, 'en')).toHaveAttribute('aria-current', 'true');
});

test('choosing a place leaves the walk, and back returns to the step', async ({ page }) => {
  await openToFollow(page, '/?claim=reached-areas');
  await walkOf(page).getByRole('link', { name: 'Zubair' }).click();
  await expect(walkOf(page).getByRole('heading', { level: 2 })).toHaveText('Zubair');
  await expect(page).toHaveURL(/\/place\/zubair\/$/);
  await page.goBack();
  await expectStep(page, 'en', indexOf('reached-areas'));
  await followLink(page, 'en').focus();
  await page.keyboard.press('Escape');
  await expect(walkOf(page)).toHaveCount(0);
});

test('on the map the arrow keys move the map, not the walk', async ({ page }) => {
  await openWithMapLibre(page, '/?claim=reached-areas');
  const { camera } = await viewOf(page);
  await mapOf(page).locator('canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await viewOf(page)).camera.center[0]).not.toBe(camera.center[0]);
  await expectStep(page, 'en', indexOf('reached-areas'));
});

test('the walk says when layers of its places are hidden, and shows them again', async ({
  page,
}) => {
  await openToFollow(page, '/?claim=skipped-areas&layers=reached,skipped-tribal-arms');
  await expect(highlightedOnMap(page)).toHaveCount(3);
  await expect(walkOf(page)).toContainText(readingMessages.en.walk.hidden);
  await walkOf(page).getByRole('button', { name: readingMessages.en.walk.show }).click();
  await expect(highlightedOnMap(page)).toHaveCount(9);
  await expect(walkOf(page)).not.toContainText(readingMessages.en.walk.hidden);
});

test('an embed opens at a claim, and its host’s back button stays the host’s', async ({ page }) => {
  await open(page, '/embed/?claim=skipped-areas');
  await expectStep(page, 'en', indexOf('skipped-areas'));
  const entries = await page.evaluate(() => history.length);
  await button(page, 'en', 'next').click();
  await expectStep(page, 'en', indexOf('skipped-areas') + 1);
  await button(page, 'en', 'leave').click();
  await expect(walkOf(page)).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test.describe('when its code does not arrive', () => {
  test.use({ expectedFaults: /ERR_FAILED/ });

  test('the page says so, and the words stay readable', async ({ page }) => {
    await page.route('**/Walk-*.js', (route) => route.abort());
    await page.goto('/?claim=doubted');
    await expect(page.getByText(messages.en.missingPart)).toBeVisible();
    await expect(page.locator('.stage-side blockquote')).toHaveText(claims[0]!.quote.exact);
  });
});

/** Moves a finger over the words of the walk, by a distance in px. */
async function swipe(page: Page, [dx, dy]: [number, number]): Promise<void> {
  const from = await page.evaluate((left) => {
    // The finger starts on words that the map does not cover.
    const spots = Array.from({ length: innerHeight }, (_, y) => ({ x: innerWidth / 2 - left, y }));
    const onWords = spots.filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.claim'));
    return onWords[Math.floor(onWords.length / 2)]!;
  }, dx / 2);
  await moveFingers(page, [{ from: [from.x, from.y], to: [from.x + dx, from.y + dy] }]);
}
