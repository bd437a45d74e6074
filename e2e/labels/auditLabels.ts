import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { loadSiteData } from '../../src/build/siteData.ts';
import type { SiteData } from '../../src/build/siteData.ts';
import { leastTarget, touchTarget } from '../../src/map/labels/candidates.ts';
import { breachesOf, rules } from '../../src/map/labels/labelRules.fixture.ts';
import type { Breach } from '../../src/map/labels/labelRules.fixture.ts';
import { boxesOf, sceneOf } from '../../src/map/labels/labelScene.fixture.ts';
import type { LabelState } from '../../src/map/labels/labelScene.fixture.ts';
import { createMapState } from '../../src/map/mapState.ts';
import { createStore } from '../../src/state/store.ts';
import { storyIdsOf } from '../../src/state/storyIds.ts';
import { decodeView } from '../../src/state/url.ts';
import { allTheatres } from '../../src/state/view.ts';
import type { Language } from '../../src/story/schema.ts';
import { launchOptions } from '../support/launchOptions.ts';
import { serveFolder } from '../support/serve.ts';
import { openScreen, root, screens, seeMap } from './viewports.ts';
import type { Screen, SeenMap } from './viewports.ts';

/** A kind of page whose map has the same size and controls at each of its addresses. */
interface PageKind {
  readonly name: string;
  readonly paths: readonly string[];
}

interface Tally {
  readonly counts: Map<string, number>;
  states: number;
  names: number;
  dropped: number;
  plates: number;
}

/** Names that the page shows elsewhere than the pure layout by more than this are a breach, in px. */
const samePx = 2;

/**
 * Runs `npm run audit:labels`: opens each kind of page on each screen in each language, and lays
 * out the names of every address of that kind around the controls found there. One address of each
 * kind is compared with the names on the screen, so that the layout counted is the one drawn. A
 * dozen views are compared with MapLibre's. Prints a table of all breaches; returns 1 if there is
 * any. `--list` prints each of them.
 */
export async function main(options: readonly string[]): Promise<number> {
  const siteData = loadSiteData();
  const site = await serveFolder(join(import.meta.dirname, '../../dist'));
  const browser = await chromium.launch(launchOptions());
  const tally: Tally = { counts: new Map(), states: 0, names: 0, dropped: 0, plates: 0 };
  const report = (
    where: string,
    breaches: readonly (Breach | { rule: string; id: string; about: string })[],
  ) => {
    for (const { rule, id, about } of breaches) {
      tally.counts.set(rule, (tally.counts.get(rule) ?? 0) + 1);
      if (options.includes('--list')) console.log(`${rule}: ${where} ${id} ${about}`);
    }
  };
  try {
    for (const screen of screens) {
      for (const language of siteData.story.info.languages) {
        for (const kind of kindsOf(siteData, language)) {
          const seen = await see(browser, site.origin, screen, kind.paths[0]!);
          for (const [i, path] of kind.paths.entries()) {
            const state = stateAt(siteData, path, screen, seen);
            const scene = sceneOf(siteData, state);
            const where = `${screen.width}×${screen.height} ${path}`;
            tally.states++;
            tally.names += scene.places.filter(({ box }) => box).length;
            tally.dropped += scene.places.filter(
              ({ box, anchor: [x, y] }) =>
                !box && x > 0 && y > 0 && x < seen.size.width && y < seen.size.height,
            ).length;
            tally.plates += scene.places.filter(({ isPlate }) => isPlate).length;
            report(where, breachesOf(scene));
            if (i === 0) report(where, differences(boxesOf(scene), seen.names, 'not as drawn'));
          }
        }
      }
    }
    for (const path of maplibrePaths(siteData)) {
      const [phone, desktop] = [screens[1]!, screens[3]!];
      const screen = path.startsWith('/ar/') ? phone : desktop;
      const page = await openScreen(browser, { ...screen, isTouch: false }, false);
      const seen = await seeMap(page, site.origin + path, '[data-map=ready]');
      await page.context().close();
      const scene = sceneOf(siteData, stateAt(siteData, path, { ...screen, isTouch: false }, seen));
      tally.states++;
      report(`MapLibre ${path}`, breachesOf(scene));
      report(`MapLibre ${path}`, differences(boxesOf(scene), seen.names, 'not as drawn'));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(
    `${tally.states} states, ${tally.names} names, ${tally.dropped} left out, ${tally.plates} on plates`,
  );
  for (const rule of [...rules, 'not as drawn'])
    console.log(`${String(tally.counts.get(rule) ?? 0).padStart(5)}  ${rule}`);
  return tally.counts.size > 0 ? 1 : 0;
}

async function see(
  browser: Browser,
  origin: string,
  screen: Screen,
  path: string,
): Promise<SeenMap> {
  const page = await openScreen(browser, screen, true);
  try {
    return await seeMap(page, origin + path, ':root[data-stage=ready]');
  } finally {
    await page.context().close();
  }
}

function kindsOf({ story }: SiteData, language: Language): PageKind[] {
  const home = root(language);
  const theatres = [...story.theatres.map(({ id }) => id), allTheatres];
  return [
    { name: 'theatre', paths: theatres.map((id) => `${home}?theatre=${id}`) },
    { name: 'place', paths: story.places.map(({ id }) => `${home}place/${id}/`) },
    { name: 'step', paths: story.claims.map(({ id }) => `${home}?claim=${id}`) },
    {
      name: 'embed',
      paths: [
        ...theatres.map((id) => `${home}embed/?theatre=${id}`),
        ...story.places.map(({ id }) => `${home}embed/?place=${id}`),
      ],
    },
  ];
}

function maplibrePaths({ story }: SiteData): string[] {
  const places = story.places.map(({ id }) => `place/${id}/`);
  return story.info.languages.flatMap((language) =>
    ['', `?theatre=${allTheatres}`, ...places.filter((_, i) => i % 4 === 0)].map(
      (path) => root(language) + path,
    ),
  );
}

function stateAt(
  { story, basemapInfo }: SiteData,
  address: string,
  { isTouch }: Screen,
  { size, obstacles }: SeenMap,
): LabelState {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const view = decodeView({ path: pathname, query: new Map(searchParams) }, storyIdsOf(story));
  const store = createStore(story, view, '/');
  const target = isTouch ? touchTarget : leastTarget;
  // The map's own state keeps the camera within the limits that a reader has too.
  const camera = createMapState(store, basemapInfo, size, target).camera.value;
  return { store, camera, size, target, obstacles };
}

/** Returns the names that stand elsewhere on the screen than in the layout, or only in one. */
function differences(
  laidOut: ReturnType<typeof boxesOf>,
  seen: SeenMap['names'],
  rule: string,
): { rule: string; id: string; about: string }[] {
  return [...seen].flatMap(([id, [x, y]]) => {
    const ours = laidOut.get(id);
    const apart = ours ? Math.hypot(ours[0] - x, ours[1] - y) : Infinity;
    return apart <= samePx ? [] : [{ rule, id, about: `${Math.round(apart)} px` }];
  });
}
