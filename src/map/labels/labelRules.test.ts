import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSiteData } from '../../build/siteData.ts';
import { createStore } from '../../state/store.ts';
import { storyIdsOf } from '../../state/storyIds.ts';
import { decodeView } from '../../state/url.ts';
import { allTheatres } from '../../state/view.ts';
import { runs } from '../../story/check/runs.fixture.ts';
import { cameraFor } from '../camera.ts';
import { controlBoxes, staticSizes } from '../staticSizes.ts';
import { leastTarget, touchTarget } from './candidates.ts';
import { breachesOf } from './labelRules.fixture.ts';
import { describeScene, sceneOf } from './labelScene.fixture.ts';
import { placeLabels } from './placeLabels.ts';
import type { LabelInput } from './mapLayout.ts';
import { madeUpBasemap, randomStory } from './randomStory.fixture.ts';

/** A smaller run of `npm run audit:labels`: the prerendered maps, without a browser. */
describe('in every prerendered map', () => {
  const siteData = loadSiteData();
  const { story } = siteData;
  const addresses = [
    ...[...story.theatres.map(({ id }) => id), allTheatres].map((id) => `/?theatre=${id}`),
    ...story.places.map(({ id }) => `/place/${id}/`),
    ...story.claims.map(({ id }) => `/?claim=${id}`),
  ];
  for (const language of story.info.languages) {
    test(`${language}: no name breaks a rule`, () => {
      const found = addresses.flatMap((address) => {
        const { pathname, searchParams } = new URL(address, 'http://localhost');
        const path = language === 'en' ? pathname : `/${language}${pathname}`;
        const view = decodeView({ path, query: new Map(searchParams) }, storyIdsOf(story));
        const store = createStore(story, view, '/');
        return staticSizes.flatMap((format) => {
          const { size, target } = format;
          const camera = cameraFor(store.viewTarget.value, size);
          const obstacles = controlBoxes(format, language === 'ar');
          const scene = sceneOf(siteData, { store, camera, size, target, obstacles });
          return breachesOf(scene).map(
            (breach) => `${format.id} ${language} ${address} ${JSON.stringify(breach)}`,
          );
        });
      });
      expect(found).toEqual([]);
    });
  }
});

/** A made-up story and a view of it. */
const views = fc.record({
  count: fc.oneof(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 20, max: 200 })),
  seed: fc.integer({ min: 1, max: 1e6 }),
  zoom: fc.double({ min: 6, max: 12, noNaN: true }),
  lng: fc.double({ min: 40.5, max: 44, noNaN: true }),
  lat: fc.double({ min: 30.5, max: 33.5, noNaN: true }),
  language: fc.constantFrom('en' as const, 'ar' as const),
  target: fc.constantFrom(leastTarget, touchTarget),
  chosen: fc.option(fc.nat()),
});

function layOut({ count, seed, zoom, lng, lat, language, target, chosen }: Parts) {
  const story = randomStory(count, seed);
  const selected = chosen === null ? null : story.places[chosen % count]!.id;
  const input: LabelInput = {
    ...story,
    camera: { center: [lng, lat], zoom },
    view: { width: 800, height: 600 },
    language,
    target,
    obstacles: [[0, 0, 120, 40]],
    first: selected === null ? [] : [selected],
    selected,
  };
  return { input, layout: placeLabels(input), outlines: story.outlines };
}
type Parts = typeof views extends fc.Arbitrary<infer T> ? T : never;

test('in any story no name breaks a rule', () => {
  fc.assert(
    fc.property(views, (parts) => {
      const { input, layout, outlines } = layOut(parts);
      const scene = describeScene(input, layout, { ...madeUpBasemap, outlines });
      expect(breachesOf(scene)).toEqual([]);
    }),
    { numRuns: runs(40, 300) },
  );
});
