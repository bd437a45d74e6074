import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import { deriveStory } from '../../story/derive.ts';
import { outlines, story } from '../../story/story.fixture.ts';
import { placeFeatures } from '../maplibre/styleModel.ts';
import { buildStyle } from './buildStyle.ts';
import type { StyleModel } from './buildStyle.ts';
import { hatchName, hatchTileOf, hatchTiles, parseHatchName } from './hatch.ts';
import { emptyBasemap } from './basemap.ts';
import { mapTokenNames } from './colours.ts';
import type { MapTokens } from './colours.ts';

const { layers, places } = story;
const derived = deriveStory(story);
const features: FeatureCollection = placeFeatures(places, outlines, derived, derived);
const tokens = Object.fromEntries(mapTokenNames.map((name) => [name, '#123456'])) as MapTokens;
const model: StyleModel = {
  sources: { ...emptyBasemap, places: features },
  layers,
  hidden: new Set(),
  theme: 'light',
  tokens,
};

describe('the style', () => {
  test.each([
    ['in light', model],
    ['in dark', { ...model, theme: 'dark' as const }],
    ['with every layer hidden', { ...model, hidden: new Set(layers.map(({ id }) => id)) }],
  ])('is valid %s', (_, each) => {
    expect(validateStyleMin(buildStyle(each))).toEqual([]);
  });

  test('asks nobody for anything: no glyphs, no sprite, no address', () => {
    const style = buildStyle(model);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style.layers)).not.toMatch(/https?:/);
    for (const source of Object.values(style.sources)) {
      expect(source).toHaveProperty('data.type', 'FeatureCollection');
    }
  });

  test('draws nothing of a hidden layer', () => {
    const hidden = layers.find(({ pattern }) => pattern !== 'edge-only')!.id;
    const drawn = buildStyle({ ...model, hidden: new Set([hidden]) }).layers;
    expect(drawn.some(({ id }) => id === `place-hatch-${hidden}`)).toBe(false);
    for (const layer of drawn) {
      if ('filter' in layer) expect(JSON.stringify(layer.filter)).not.toContain(`"${hidden}"`);
    }
  });

  test('gives every layer that fills a hatch, so that colour is never alone', () => {
    const drawn = new Set(buildStyle(model).layers.map(({ id }) => id));
    for (const { id, pattern } of layers) {
      expect(drawn.has(`place-hatch-${id}`)).toBe(hatchTileOf({ pattern }) !== null);
    }
  });
});

test('a hatch’s name is read back', () => {
  expect(parseHatchName(hatchName({ id: asId('open') }, 'dark'))).toEqual({
    layer: 'open',
    theme: 'dark',
  });
  expect(parseHatchName('airport-15')).toBeNull();
});

test('a hatch repeats without a seam: its strokes come back one tile further', () => {
  for (const { size, strokes } of Object.values(hatchTiles)) {
    for (const [x1, y1, x2, y2] of strokes) {
      const slope = (y2 - y1) / (x2 - x1);
      expect(Math.abs(slope)).toBe(1);
      // A diagonal meets the tile's edges at multiples of its size, where its copies continue.
      const crossing = y1 - slope * x1;
      expect(Math.abs(crossing % size)).toBe(0);
    }
  }
});
