import type { CampaignMap } from '../../public/embed.d.ts';
import { findMessages } from '../../src/i18n/find.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import { asId } from '../../src/story/asId.fixture.ts';
import { allTheatres } from '../../src/state/view.ts';
import type { View } from '../../src/state/view.ts';
import type { PlaceId } from '../../src/story/schema.ts';
import { filterBySpeaker } from '../../src/story/claims.ts';
import { story } from '../support/testStory.ts';
import { entryBeside } from './browserHistory.ts';
import { freezeTab, hideTab } from './lifecycle.ts';
import { loseContext } from './context.ts';
import { storyIds } from './invariants.ts';
import { press } from './press.ts';
import type { Action, After, Before } from './reader.ts';

const theatreOf = (place: PlaceId) => storyIds.theatreOf.get(place)!;
/**
 * Returns the outcome of choosing a place. If it is chosen already, the view stays, even if the
 * reader has gone to another theatre since.
 */
const placeChosen = ({ view }: Before, place: PlaceId): After =>
  place === view.place ? { place } : { place, claim: null, theatre: theatreOf(place) };
const claimsHeard = ({ view }: Before) =>
  view.speaker === null ? story.claims : filterBySpeaker(story, view.speaker).claims;
const button = ({ frame }: Before, name: string) =>
  frame.getByRole('button', { name, exact: true });
const walkButton = (before: Before, name: 'next' | 'previous' | 'leave') =>
  button(before, readingMessages[before.view.language].walk[name]);

/** Goes one step through the walk; at its ends the walk stays. */
async function turn(before: Before, by: 1 | -1): Promise<After> {
  await walkButton(before, by === 1 ? 'next' : 'previous').press('Enter');
  const claims = claimsHeard(before);
  const at = claims.findIndex(({ id }) => id === before.view.claim);
  return { claim: (claims[at + by] ?? claims[at]!).id };
}

/** Makes an action that goes through the browser's history, if that does not leave the site. */
function through(name: string, by: 1 | -1): Action {
  return {
    name,
    weight: 3,
    surface: 'page',
    isPossible: async ({ page }) => (await entryBeside(page, by)) !== null,
    async act({ page }) {
      const then = (await entryBeside(page, by))!;
      if (by === 1) await page.goForward({ waitUntil: 'commit' });
      else await page.goBack({ waitUntil: 'commit' });
      return then;
    },
  };
}

/** Makes an action of the host's page, done as its own script would do it. */
function byHost(name: string, act: (before: Before) => Promise<After>): Action {
  return { name, weight: 2, surface: 'embed', act };
}

const sizes = [
  [1024, 768],
  [900, 700],
  [720, 900],
  [390, 844],
  [360, 640],
  [320, 640],
].map(([width, height]) => ({ width: width!, height: height! }));

const queries = ['zub', 'Baghdad', 'rocket', 'قرنه', 'المنطقه', 'Nizar', 'volatile', 'xyzzy'];

/** The actions of a reader and of a host's page. */
export const actions: readonly Action[] = [
  {
    name: 'press a name on the map',
    weight: 6,
    surface: 'both',
    isPossible: ({ seen }) => seen.names.length > 0,
    async act(before) {
      const { place } = before.pick(before.seen.names);
      const isPressed = await press(before, `.map-overlay a[data-place="${place}"]`);
      if (!isPressed) return {};
      return placeChosen(before, asId(place));
    },
  },
  {
    name: 'press somewhere on the map',
    weight: 4,
    surface: 'both',
    async act(before) {
      const share = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9];
      await press(before, '[data-map]', [before.pick(share), before.pick(share)]);
      return {};
    },
  },
  {
    name: 'choose a place in the list',
    weight: 6,
    surface: 'both',
    isPossible: ({ seen }) => (seen.list?.length ?? 0) > 0,
    async act(before) {
      const place = before.pick(before.seen.list!);
      const entry = before.frame.locator(`.place-list li a[data-place="${place}"]`);
      await entry.first().press('Enter');
      return placeChosen(before, asId(place));
    },
  },
  {
    name: 'press Escape in the panel',
    weight: 3,
    surface: 'both',
    isPossible: ({ seen }) => seen.panel !== null,
    async act({ frame }) {
      await frame.getByRole('article').getByRole('heading', { level: 2 }).press('Escape');
      return { place: null, claim: null };
    },
  },
  {
    name: 'go back to the list',
    weight: 3,
    surface: 'both',
    isPossible: ({ view }) => view.place !== null,
    async act({ frame, view }) {
      const { backToList } = messages[view.language].panel;
      await frame.getByRole('link', { name: backToList, exact: true }).press('Enter');
      return { place: null };
    },
  },
  {
    name: 'switch a layer',
    weight: 6,
    surface: 'both',
    async act({ frame, pick, view }) {
      const { id } = pick(story.layers);
      await frame.locator(`[data-layer="${id}"]`).getByRole('checkbox').press('Space');
      const hidden = new Set(view.hidden);
      if (!hidden.delete(id)) hidden.add(id);
      return { hidden };
    },
  },
  {
    name: 'switch the theatre',
    weight: 4,
    surface: 'both',
    async act({ frame, pick }) {
      const theatre = pick([...storyIds.theatres, allTheatres]);
      await frame.locator(`.theatres [data-theatre="${theatre}"]`).press('Enter');
      return { theatre, camera: null };
    },
  },
  {
    name: 'zoom',
    weight: 4,
    surface: 'both',
    async act(before) {
      const { zoomIn, zoomOut } = messages[before.view.language].map;
      const control = button(before, before.pick([zoomIn, zoomOut]));
      if (await control.isEnabled()) await control.press('Enter');
      return {};
    },
  },
  {
    name: 'follow the article',
    weight: 4,
    surface: 'page',
    async act(before) {
      const { follow } = readingMessages[before.view.language];
      await before.frame.getByRole('link', { name: follow, exact: true }).press('Enter');
      const claim = before.view.claim ?? claimsHeard(before)[0]!.id;
      return { claim, place: null };
    },
  },
  {
    name: 'go to a quote in the ribbon',
    weight: 3,
    surface: 'page',
    async act({ frame, pick }) {
      const { id } = pick(story.claims);
      await frame.locator(`.ribbon [data-step="${id}"]`).press('Enter');
      return { claim: id, place: null };
    },
  },
  {
    name: 'go to the next step of the walk',
    weight: 6,
    surface: 'both',
    isPossible: ({ view }) => view.claim !== null,
    act: (before) => turn(before, 1),
  },
  {
    name: 'go to the previous step of the walk',
    weight: 3,
    surface: 'both',
    isPossible: ({ view }) => view.claim !== null,
    act: (before) => turn(before, -1),
  },
  {
    name: 'leave the walk',
    weight: 2,
    surface: 'both',
    isPossible: ({ view }) => view.claim !== null,
    async act(before) {
      await walkButton(before, 'leave').press('Enter');
      return { claim: null };
    },
  },
  {
    name: 'listen to one speaker',
    weight: 4,
    surface: 'page',
    // The list of speakers steps back while the reader reads a place or a claim.
    isPossible: ({ view }) => view.place === null && view.claim === null,
    async act({ frame, pick }) {
      const { id } = pick(story.speakers);
      const control = frame.locator('.speakers-control');
      if (!(await control.evaluate((details: HTMLDetailsElement) => details.open))) {
        await control.locator('summary').press('Enter');
      }
      await control.locator(`[data-speaker="${id}"]`).press('Enter');
      return { speaker: id };
    },
  },
  {
    name: 'listen to everybody',
    weight: 4,
    surface: 'both',
    isPossible: ({ view }) => view.speaker !== null,
    async act(before) {
      await button(before, readingMessages[before.view.language].speakers.showAll).press('Enter');
      return { speaker: null };
    },
  },
  {
    name: 'find something and choose it',
    weight: 4,
    surface: 'page',
    async act({ frame, pick, view }) {
      const field = frame.getByRole('combobox', { name: findMessages[view.language].label });
      await field.fill(pick(queries.slice(0, -1)));
      const options = frame.getByRole('listbox').getByRole('option');
      await options.first().waitFor();
      const n = pick(Array.from({ length: await options.count() }, (_, i) => i));
      for (let step = 0; step <= n; step++) await field.press('ArrowDown');
      await field.press('Enter');
      await frame.locator('.find-popup').waitFor({ state: 'detached' });
      return {};
    },
  },
  {
    name: 'find something and clear it',
    weight: 2,
    surface: 'page',
    async act({ frame, pick, view }) {
      const { label } = findMessages[view.language];
      const field = frame.getByRole('combobox', { name: label });
      await field.fill(pick(queries));
      await frame.locator('.find-popup').waitFor();
      await field.press('Escape');
      await field.press('Escape');
      await frame.locator('.find-popup').waitFor({ state: 'detached' });
      return {};
    },
  },
  through('go back', -1),
  through('go forward', 1),
  {
    name: 'switch the language',
    weight: 1,
    surface: 'page',
    opensDocument: true,
    async act({ frame, view }) {
      const language = otherThan(view.language);
      await frame.locator('.languages a').press('Enter');
      const { place, claim, speaker, hidden, theatre } = view;
      return { place, claim, speaker, hidden, theatre, language };
    },
  },
  {
    name: 'switch the theme',
    weight: 2,
    surface: 'page',
    async act(before) {
      await before.frame
        .locator('button.tool', { has: before.frame.locator('.while-light') })
        .press('Enter');
      return { theme: null };
    },
  },
  {
    name: 'make the window another size',
    weight: 3,
    surface: 'both',
    async act({ page, pick }) {
      await page.setViewportSize(pick(sizes));
      return {};
    },
  },
  {
    name: 'turn the phone',
    weight: 2,
    surface: 'both',
    async act({ page }) {
      const { width, height } = page.viewportSize()!;
      const isPhone = Math.min(width, height) <= 390;
      await page.setViewportSize(
        isPhone ? { width: height, height: width } : { width: 844, height: 390 },
      );
      return {};
    },
  },
  {
    name: 'hide the tab and come back',
    weight: 2,
    surface: 'both',
    async act(before) {
      await hideTab(before);
      return {};
    },
  },
  {
    name: 'let the browser freeze the tab',
    weight: 1,
    surface: 'both',
    async act(before) {
      await freezeTab(before);
      return {};
    },
  },
  {
    name: 'lose the graphics context and get it back',
    weight: 6,
    surface: 'both',
    needsEngine: true,
    async act(before) {
      await loseContext(before);
      return {};
    },
  },
  byHost('select a place from the host’s page', async (before) => {
    const { id } = before.pick(story.places);
    await before.host!.evaluate((map, place) => (map as CampaignMap).select(place), id);
    return placeChosen(before, id);
  }),
  byHost('clear from the host’s page', async ({ host }) => {
    await host!.evaluate((map) => (map as CampaignMap).clear());
    return {};
  }),
  byHost('show some layers from the host’s page', async ({ host, pick }) => {
    const shown = storyIds.layers.filter(() => pick([true, false]));
    await host!.evaluate((map, layers) => map.setAttribute('layers', layers), shown.join());
    return { hidden: new Set(storyIds.layers.filter((id) => !shown.includes(id))) };
  }),
  byHost('change the theme from the host’s page', async ({ host, pick }) => {
    const theme = pick(['light', 'dark', null] as const);
    await host!.evaluate((map, asked) => {
      (map as CampaignMap).theme = asked;
    }, theme ?? '');
    return { theme };
  }),
  {
    ...byHost('change the language from the host’s page', async ({ host, view }) => {
      const language = otherThan(view.language);
      await host!.evaluate((map, asked) => map.setAttribute('lang', asked), language);
      return { language };
    }),
    weight: 1,
    opensDocument: true,
  },
];

const otherThan = (language: View['language']) =>
  storyIds.languages.find((each) => each !== language)!;
