import type { Language, Theatre } from '../../src/story/schema.ts';
import type { Place } from '../../src/story/story.ts';
import { firstFree, isFramed, labelSpot, shownView, spotsOn } from '../support/shownView.ts';
import type { ShownView } from '../support/shownView.ts';
import { told } from '../support/testStory.ts';
import type { EngineBrowser } from './engineBrowser.ts';
import { attributesOf, clickOn, expectSoon, textsOf } from './reading.ts';

const { story, derived } = told;

/**
 * Clicks on the shape of each place of a theatre, expects its quotes, and returns to the theatre.
 */
export async function clickEachShape(
  browser: EngineBrowser,
  theatre: Theatre,
  language: Language,
): Promise<void> {
  for (const place of story.places.filter((each) => each.theatre === theatre.id)) {
    await clickShape(browser, place);
    await expectPanel(browser, place, language);
    await browser.press('Escape');
    await expectSoon(`the panel of ${place.id} closes`, 0, async () => countOf(browser, 'article'));
    await clickOn(browser, `.theatres [data-theatre="${theatre.id}"]`);
    await expectSoon(`${theatre.id} is in view again`, true, async () =>
      isFramed(await viewOf(browser), theatre),
    );
  }
}

/** Clicks where a place is on top and uncovered, or at its symbol if it is drawn as one. */
export async function clickShape(browser: EngineBrowser, place: Place): Promise<void> {
  const view = await viewOf(browser);
  const isSymbol = await countOf(browser, `.map-overlay a.is-symbol[data-place="${place.id}"]`);
  const spots = isSymbol ? [] : spotsOn(place, told, view);
  const free = await browser.read(firstFree, { spots, id: place.id });
  await browser.click(...(spots[free] ?? labelSpot(place, view)));
}

/** Expects the panel of a place: its name, and its quotes word for word and in order. */
export async function expectPanel(
  browser: EngineBrowser,
  place: Place,
  language: Language,
): Promise<void> {
  const claims = derived.claimsAbout.get(place.id)!.map(({ claim }) => claim);
  await expectSoon(`the panel names ${place.id}`, true, async () =>
    (await textsOf(browser, 'article h2')).join('\n').includes(place.name[language]),
  );
  await expectSoon(
    `the quotes of ${place.id}`,
    claims.map(({ id }) => id),
    async () => attributesOf(browser, 'article [data-claim]', 'data-claim') as Promise<string[]>,
  );
  await expectSoon(
    `the words of ${place.id}`,
    claims.map(({ quote }) => quote.exact),
    async () => textsOf(browser, 'article blockquote'),
  );
}

async function countOf(browser: EngineBrowser, selector: string): Promise<number> {
  return browser.read((css) => document.querySelectorAll(css).length, selector);
}

async function viewOf(browser: EngineBrowser): Promise<ShownView> {
  const { text, box } = await browser.read(() => {
    const map = document.querySelector('[data-map]')!;
    const { x, y, width, height } = map.getBoundingClientRect();
    return { text: map.getAttribute('data-view'), box: { x, y, width, height } };
  });
  return shownView(text, box);
}
