import { expect, test } from 'vitest';
import { loadSiteData } from '../../build/siteData.ts';
import type { Camera } from '../../geo/mercator.ts';
import { projection } from '../../geo/mercator.ts';
import { createStore } from '../../state/store.ts';
import { storyIdsOf } from '../../state/storyIds.ts';
import { decodeView } from '../../state/url.ts';
import { worldOrigin } from '../svg/world.ts';
import type { LabelInput, PlacedLabel } from './mapLayout.ts';
import { placeLabels } from './placeLabels.ts';
import { firstIn, statusesOf } from './statuses.ts';

const { story, basemapInfo } = loadSiteData();
const view = { width: 860, height: 520 };
const store = createStore(
  story,
  decodeView({ path: '/', query: new Map() }, storyIdsOf(story)),
  '/',
);
const { places } = story;
const { statuses, symbols } = statusesOf(places, store.derived, new Set());

function layOut(camera: Camera, language: LabelInput['language']) {
  return placeLabels({
    places,
    statuses,
    symbols,
    camera,
    view,
    language,
    target: 24,
    obstacles: [],
    names: basemapInfo.names,
    mapAreas: basemapInfo.mapAreas(),
    origin: worldOrigin(story.theatres),
    ...firstIn(story, store.view.value),
  }).places;
}

const named = (labels: readonly PlacedLabel[]) => labels.filter(({ box }) => box !== null);
const theatre = story.theatres[0]!.bounds;
const middle = [(theatre[0] + theatre[2]) / 2, (theatre[1] + theatre[3]) / 2] as const;

for (const language of story.info.languages) {
  test(`${language}: a name shown does not vanish when the zoom button is pressed`, () => {
    const vanished: string[] = [];
    for (const { id, labelPoint } of places) {
      let before = new Set<string>();
      for (let zoom = 6; zoom <= 12; zoom += 1) {
        const labels = named(layOut({ center: labelPoint, zoom }, language));
        const now = new Set(labels.map((label) => label.id as string));
        // The place in the middle of the view stays in it.
        if (before.has(id) && !now.has(id)) vanished.push(`${id} at ${zoom}`);
        before = now;
      }
    }
    expect(vanished).toEqual([]);
  });

  test(`${language}: panning carries names along`, () => {
    const hopped: string[] = [];
    for (const zoom of [7.5, 8, 9, 10]) {
      const at = { center: middle, zoom };
      const to = { center: [middle[0] + 20 / 2 ** zoom, middle[1]] as const, zoom };
      const [from, onto] = [projection(at, view), projection(to, view)];
      const after = new Map(layOut(to, language).map((label) => [label.id, label]));
      for (const { id, box } of named(layOut(at, language))) {
        const point = store.derived.placeById.get(id)!.labelPoint;
        const by = onto(point)[0] - from(point)[0];
        const next = after.get(id)?.box;
        const isWell = box![0] + by > 0 && box![2] + by < view.width;
        if (isWell && (!next || Math.abs(next[0] - box![0] - by) > 1))
          hopped.push(`${id} at ${zoom}`);
      }
    }
    expect(hopped).toEqual([]);
  });
}
