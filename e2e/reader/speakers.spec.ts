import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { isolate } from '../../src/i18n/isolate.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import { deriveStory } from '../../src/story/derive.ts';
import { filterBySpeaker } from '../../src/story/claims.ts';
import type { Language } from '../../src/story/schema.ts';
import { claimAnchor } from '../../src/dom/contract.ts';
import { derived, story } from '../support/testStory.ts';
import { expect, home, mapOf, open, openToFollow, test, theatreLink } from '../support/test.ts';

const control = (page: Page) => page.locator('.speakers-control');
const entry = (page: Page, speaker: string) => control(page).locator(`[data-speaker="${speaker}"]`);
const listed = (page: Page) => page.locator('.place-list li a[data-place]');
const namedOnMap = (page: Page) => page.locator('.map-overlay .place-label');
const idsOf = async (links: ReturnType<typeof listed>) =>
  (
    await links.evaluateAll((all) => all.map((each) => each.getAttribute('data-place')!))
  ).toSorted();

/** Returns the places that get a layer from a speaker's claims. */
function layeredBy(speaker: string): string[] {
  const told = filterBySpeaker(story, asId(speaker));
  const { layersOf } = deriveStory(told);
  return told.places
    .map(({ id }) => id)
    .filter((id) => layersOf.get(id)!.length > 0)
    .toSorted();
}

async function choose(page: Page, language: Language, speaker: string): Promise<void> {
  await control(page).locator('summary').click();
  await entry(page, speaker).click();
  await expect(page.locator('.heard-alone')).toContainText(
    derived.speakerById.get(asId(speaker))!.name[language],
  );
}

for (const language of story.info.languages) {
  const words = readingMessages[language].speakers;
  const { list, legend, claim } = messages[language];

  test.describe(`who says it, ${language}`, () => {
    test('every speaker is listed, with how each is named and how much each says', async ({
      page,
    }) => {
      await openToFollow(page, home[language]);
      await control(page).locator('summary').click();
      for (const { id, name, kind } of story.speakers) {
        const { claims, places } = filterBySpeaker(story, id);
        await expect(entry(page, id)).toContainText(name[language]);
        await expect(entry(page, id)).toContainText(claim.kinds[kind]);
        await expect(entry(page, id)).toContainText(list.quotes(claims.length));
        if (places.length > 0)
          await expect(entry(page, id)).toContainText(legend.count(places.length));
      }
      const boxes = [(await control(page).boundingBox())!, (await mapOf(page).boundingBox())!];
      const [left, right] = boxes.toSorted((a, b) => a.x - b.x);
      expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
    });

    test('one speaker alone: on the map, in the legend, in the list, in the address', async ({
      page,
    }) => {
      await openToFollow(page, home[language]);
      await choose(page, language, 'council-of-ministers-source');
      // The map shows the theatre of that speaker's only place.
      await expect(theatreLink(page, story.theatres[1]!.name[language])).toHaveAttribute(
        'aria-current',
        'true',
      );
      const expected = layeredBy('council-of-ministers-source');
      await expect.poll(async () => idsOf(listed(page))).toEqual(expected);
      await expect.poll(async () => idsOf(namedOnMap(page))).toEqual(expected);
      for (const { id } of story.layers) {
        const shown = expected.filter((place) =>
          derived.layersOf.get(asId(place))!.some((layer) => layer.id === id),
        );
        await expect(page.locator(`[data-layer="${id}"]`)).toContainText(
          legend.count(shown.length),
        );
      }
      await page.reload();
      await expect.poll(async () => idsOf(namedOnMap(page))).toEqual(expected);
      await expect(page).toHaveURL(/\?speaker=council-of-ministers-source$/);
      await page.getByRole('button', { name: words.showAll }).click();
      await expect(control(page).locator('summary')).toBeFocused();
      await expect(page).not.toHaveURL(/speaker=/);
      await expect(listed(page)).toHaveCount(story.places.length);
    });

    test('a speaker who names no place can still be read', async ({ page }) => {
      await openToFollow(page, home[language]);
      await choose(page, language, 'nizar-fayhan');
      await expect(page.locator('.heard-alone')).toContainText(
        `${list.quotes(3)}. ${words.noPlace}`,
      );
      await expect(namedOnMap(page)).toHaveCount(0);
      await expect(page.locator('.stage-side blockquote')).toHaveText(
        filterBySpeaker(story, asId('nizar-fayhan')).claims.map(({ quote }) => quote.exact),
      );
      await expect(page.locator('.ribbon [data-step]:not(.is-faded)')).toHaveCount(3);
      // The walk goes through that speaker's claims only.
      await page.locator('#follow').click();
      await page
        .getByRole('button', { name: readingMessages[language].walk.next, exact: true })
        .click();
      await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText(
        readingMessages[language].walk.positionFiltered(2, 3),
      );
    });

    test('a place says on whom rests what is said of it', async ({ page }) => {
      const nameOf = (id: string) => {
        const { name, kind } = derived.speakerById.get(asId(id))!;
        return `${isolate(name[language])} (${claim.kinds[kind]})`;
      };
      const source = nameOf('national-security-source');
      const { panel } = messages[language];
      const basra = story.theatres[0]!;
      for (const [place, ...expected] of [
        [
          'green-zone',
          panel.speakers(`${nameOf('council-of-ministers-source')} · ${nameOf('article')}`),
        ],
        ['zubair', panel.oneSpeaker(source), panel.oneAround(11, basra.name[language])],
        ['huwair', panel.oneSpeaker(source), panel.oneAround(11, basra.name[language])],
        ['baghdad-airport', panel.ownWords()],
        ['basra', panel.oneWithin(11, source)],
      ] as const) {
        await page.goto(`${home[language]}place/${place}/`);
        for (const sentence of expected) {
          await expect(page.locator('.who-says')).toContainText(sentence);
        }
      }
    });
  });

  test.describe(`who says it, ${language}, without any script`, () => {
    test.use({ javaScriptEnabled: false });

    test('the list is there, and leads to each speaker’s first words', async ({ page }) => {
      await page.goto(home[language]);
      await control(page).locator('summary').click();
      await entry(page, 'joint-operations-command').click();
      await expect(page).toHaveURL(new RegExp(`#${claimAnchor('arrests-and-seizures')}$`));
      await expect(
        page.locator(`#${claimAnchor('arrests-and-seizures')} blockquote`),
      ).toBeInViewport();
    });
  });
}

test('the list of speakers works by keyboard alone', async ({ page }) => {
  await openToFollow(page, '/');
  await control(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(entry(page, '')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(control(page).locator('summary')).toBeFocused();
  await expect(control(page)).not.toHaveAttribute('open');
  await expect(page).toHaveURL(/speaker=national-security-source/);
});

test('a place of which the chosen speaker says nothing says so', async ({ page }) => {
  await openToFollow(page, '/place/zubair/?speaker=council-of-ministers-source');
  const panel = page.getByRole('article');
  await expect(panel).toContainText(messages.en.panel.silent);
  await expect(panel.locator('blockquote')).toHaveCount(0);
  await page.getByRole('button', { name: readingMessages.en.speakers.showAll }).click();
  await expect(panel.locator('blockquote')).toHaveCount(1);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
});

test('a picture of what one speaker says says whose words it shows', async ({ page }) => {
  await openToFollow(page, '/?speaker=national-security-source');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: messages.en.takeAway.save('SVG') }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain(
    `${readingMessages.en.speakers.only} ${derived.speakerById.get(asId('national-security-source'))!.name.en}`,
  );
});

test('an embed says that it shows one speaker alone, and can show all', async ({ page }) => {
  await open(page, '/embed/?speaker=national-security-source');
  await expect(page.locator('.speakers-control')).toHaveCount(0);
  await expect(page.locator('.heard-alone')).toBeVisible();
  await expect.poll(async () => idsOf(listed(page))).toEqual(layeredBy('national-security-source'));
  await page.getByRole('button', { name: readingMessages.en.speakers.showAll }).click();
  await expect(listed(page)).toHaveCount(story.places.length);
});
