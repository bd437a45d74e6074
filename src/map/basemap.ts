import type { Bounds } from '../geo/types.ts';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Localized } from '../story/schema.ts';

export interface ContextLabel {
  readonly name: Localized;
  readonly kind: 'country' | 'sea' | 'river' | 'city' | 'marsh' | 'lake';
  readonly minZoom: number;
  readonly maxZoom?: number;
}

/** The shapes under the story, never clickable. `build/basemap/basemap.ts` builds them. */
export interface Basemap {
  readonly neighbours: FeatureCollection;
  readonly home: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly districts: FeatureCollection<Polygon>;
  readonly rivers: FeatureCollection<LineString>;
  readonly water: FeatureCollection<Polygon | MultiPolygon>;
}

/** The part of the basemap that a map needs before it has any shapes. */
export interface BasemapInfo {
  /** The names of countries, water and cities. */
  readonly names: readonly Feature<Point, ContextLabel>[];
  /** The country's bounds, for the locator map. */
  readonly country: Bounds;
}
