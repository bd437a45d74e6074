import { diff } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

export interface StyleChanges {
  /** GeoJSON that is another than before, by its source. */
  readonly data: readonly (readonly [source: string, data: GeoJSON.GeoJSON | string])[];
  /** Methods of a MapLibre map to call in this order. */
  readonly calls: readonly (readonly [method: string, ...args: unknown[]])[];
}

/**
 * What brings a map from one style to the next. `Map.setStyle` finds it too, but copies, validates
 * and compares every coordinate on the way, which takes longer than a frame: here geometry that is
 * the same object is the same geometry. Both styles have the same sources.
 */
export function styleChanges(from: StyleSpecification, to: StyleSpecification): StyleChanges {
  if (from === to) return { data: [], calls: [] };
  const data = Object.entries(to.sources).flatMap(([id, source]) => {
    const before = from.sources[id];
    if (source.type !== 'geojson' || before?.type !== 'geojson') return [];
    return source.data === before.data ? [] : [[id, source.data] as const];
  });
  const changes = diff({ ...from, sources: {} }, { ...to, sources: {} });
  // A change of layers is a method of the map by the same name.
  return { data, calls: changes.map(({ command, args }) => [command, ...args] as const) };
}
