import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basemapZooms, isDrawnAt, isRoad, isWideRailway, roadGroups } from './defIds.ts';

type Properties = Readonly<Record<string, unknown>>;
type Zooms = { readonly from: number; readonly until: number };

const folder = join(import.meta.dirname, '../../../data/context');
const always: Zooms = { from: 0, until: Infinity };

/** The zooms at which the SVG draws the features of a file of the real base map. */
const svgZooms: Readonly<Record<string, (properties: Properties) => Zooms>> = {
  'built-up': () => always,
  airfields: () => always,
  water: () => always,
  wetlands: () => always,
  rivers: ({ rank }) => (rank === 3 ? basemapZooms.canal : always),
  railways: (railway) => (isWideRailway(railway) ? basemapZooms.wideRailway : basemapZooms.railway),
  roads(road) {
    const group = roadGroups.find((each) => isRoad(each)(road))!;
    return group === 'primary' || group === 'street' ? basemapZooms[group] : always;
  },
};

test.each(Object.keys(svgZooms))('the SVG draws %s at the zooms at which MapLibre does', (name) => {
  const { features } = JSON.parse(readFileSync(join(folder, `${name}.geojson`), 'utf8')) as {
    features: { id: string; properties: { minZoom?: number; maxZoom?: number } & Properties }[];
  };
  for (const { id, properties } of features) {
    const { from, until } = svgZooms[name]!(properties);
    const { minZoom = 0, maxZoom = Infinity } = properties;
    expect({ id, from, until }).toEqual({ id, from: minZoom, until: maxZoom });
  }
});

test('something is drawn from its first zoom on, up to but not at its last', () => {
  const drawn = [6.9, 7, 7.9, 8].map((zoom) => isDrawnAt(zoom, basemapZooms.wideRailway));
  expect(drawn).toEqual([false, true, true, false]);
});
