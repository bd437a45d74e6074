import { diff } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export interface StyleChanges {
  /** The changed GeoJSON, by source. */
  readonly data: readonly (readonly [source: string, data: GeoJSON.GeoJSON | string])[];
  /** The methods of a MapLibre map to call, in this order. */
  readonly calls: readonly (readonly [method: string, ...args: unknown[]])[];
}

/**
 * Returns the changes that bring a map from one style to the next. `Map.setStyle` finds them too,
 * but it copies, validates and compares every coordinate, which takes longer than a frame. Here the
 * same object means the same geometry. `to` must have all sources of `from`.
 */
export function styleChanges(from: StyleSpecification, to: StyleSpecification): StyleChanges {
  if (from === to) return { data: [], calls: [] };
  const data = Object.entries(to.sources).flatMap(([id, source]) => {
    const before = from.sources[id];
    if (source.type !== 'geojson' || before?.type !== 'geojson') return [];
    return source.data === before.data ? [] : [[id, source.data] as const];
  });
  const added = Object.entries(to.sources).filter(([id]) => !from.sources[id]);
  const changes = diff({ ...from, sources: {} }, { ...to, sources: {} });
  // Each command of the diff is also the name of a method of the map.
  const calls = [
    ...added.map((source) => ['addSource', ...source] as const),
    ...changes.map(({ command, args }) => [command, ...args] as const),
  ];
  return { data, calls };
}
