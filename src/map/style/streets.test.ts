import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { story } from '../../story/story.fixture.ts';
import { emptyBasemap } from './basemap.ts';
import { buildStyle } from './buildStyle.ts';
import { mapTokenNames } from './colours.ts';
import type { MapTokens } from './colours.ts';
import { addStreets } from './streets.ts';
import { streetsZooms } from './zooms.ts';

const tokens = Object.fromEntries(
  mapTokenNames.map((name, i) => [name, `#0000${(16 + i).toString(16)}`]),
) as MapTokens;
const own = buildStyle({
  sources: { ...emptyBasemap, places: { type: 'FeatureCollection', features: [] } },
  layers: story.layers,
  hidden: new Set(),
  theme: 'light',
  tokens,
});
const tiles = { type: 'vector', tiles: ['streets://{z}/{x}/{y}'] } as const;
const style = addStreets(own, tokens, { ...tiles, tiles: [...tiles.tiles] });
const added = style.layers.filter((layer) => 'source' in layer && layer.source === 'streets');

test('the style with streets is valid', () => {
  expect(validateStyleMin(style)).toEqual([]);
});

test('streets have fills and lines from their zoom on, without symbols and without borders', () => {
  expect(added.length).toBeGreaterThan(20);
  for (const layer of added) {
    expect(layer.type).toMatch(/^(fill|line)$/);
    expect(layer.minzoom).toBeGreaterThanOrEqual(streetsZooms.from);
    expect('source-layer' in layer && layer['source-layer']).not.toBe('boundaries');
  }
});

test('each of their colours is one of the map’s', () => {
  const ours = new Set(Object.values(tokens));
  for (const { id, paint } of added) {
    const colours = JSON.stringify(paint).match(/#[0-9a-f]{3,8}|rgba?\([^)]*\)/gi) ?? [];
    expect(colours, id).not.toEqual([]);
    for (const colour of colours) expect(ours, id).toContain(colour);
  }
});

test('they lie above our roads and below our boundaries and all claims; only the sea covers these', () => {
  const order = style.layers.map(({ id }) => id);
  const nth = (id: string) => order.indexOf(id);
  const below = added.filter(({ id }) => id !== 'streets-sea').map(({ id }) => nth(id));
  expect(Math.min(...below)).toBeGreaterThan(nth('roads-motorway'));
  expect(Math.max(...below)).toBeLessThan(nth('districts'));
  expect(nth('place-fill')).toBeLessThan(nth('streets-sea'));
});

test('our own water above the claims ends where the streets begin', () => {
  const water = style.layers
    .slice(style.layers.findIndex(({ id }) => id === 'place-fill'))
    .filter((layer) => 'source' in layer && /^(water|rivers)$/.test(layer.source));
  expect(water.length).toBeGreaterThan(1);
  for (const { id, maxzoom } of water) expect(maxzoom, id).toBe(streetsZooms.from);
});

test('farther out nothing changes', () => {
  const far = style.layers.filter(({ minzoom = 0 }) => minzoom < streetsZooms.from);
  expect(far.map((layer) => ({ ...layer, maxzoom: undefined }))).toEqual(
    own.layers.map((layer) => ({ ...layer, maxzoom: undefined })),
  );
});
