import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { expect, test, vi } from 'vitest';
import { styleChanges } from './styleChanges.ts';

const nowhere: FeatureCollection = { type: 'FeatureCollection', features: [] };
const fill: LayerSpecification = {
  id: 'fill',
  type: 'fill',
  source: 'places',
  paint: { 'fill-color': '#111111' },
};
const edge: LayerSpecification = {
  id: 'edge',
  type: 'line',
  source: 'places',
  filter: ['==', ['get', 'layer'], 'reached'],
};
const style: StyleSpecification = {
  version: 8,
  sources: { places: { type: 'geojson', data: nowhere } },
  layers: [fill, edge],
};

test('between a style and its equal there is nothing to do', () => {
  expect(styleChanges(style, style)).toEqual({ data: [], calls: [] });
  expect(styleChanges(style, { ...style, layers: structuredClone(style.layers) })).toEqual({
    data: [],
    calls: [],
  });
});

test('only what differs is done', () => {
  const hatch: LayerSpecification = { id: 'hatch', type: 'fill', source: 'places' };
  const layers: LayerSpecification[] = [
    { ...fill, paint: { 'fill-color': '#222222' } },
    hatch,
    { ...edge, filter: ['==', ['get', 'layer'], 'skipped'] },
  ];
  const { data, calls } = styleChanges(style, { ...style, layers });
  expect(data).toEqual([]);
  expect(calls.map((call) => call.filter((part) => part !== undefined && part !== null))).toEqual([
    ['addLayer', hatch, 'edge'],
    ['setPaintProperty', 'fill', 'fill-color', '#222222'],
    ['setFilter', 'edge', ['==', ['get', 'layer'], 'skipped']],
  ]);
});

test('a new source comes before the layers that draw it', () => {
  const roads = { type: 'vector', tiles: ['streets://{z}/{x}/{y}'] } as const;
  const streets = { ...roads, tiles: [...roads.tiles] };
  const street: LayerSpecification = {
    id: 'street',
    type: 'line',
    source: 'streets',
    'source-layer': 'roads',
  };
  const { calls } = styleChanges(style, {
    ...style,
    sources: { ...style.sources, streets },
    layers: [fill, street, edge],
  });
  expect(calls).toEqual([
    ['addSource', 'streets', streets],
    ['addLayer', street, 'edge'],
  ]);
});

test('geometry is another when it is another object, and is never looked into', () => {
  const features = vi.fn<() => never[]>(() => []);
  const data = Object.defineProperty({ type: 'FeatureCollection' }, 'features', {
    get: features,
  }) as FeatureCollection;
  const next: StyleSpecification = { ...style, sources: { places: { type: 'geojson', data } } };
  expect(styleChanges(style, next).data[0]![1]).toBe(data);
  expect(styleChanges(next, { ...next })).toEqual({ data: [], calls: [] });
  expect(features).not.toHaveBeenCalled();
});
