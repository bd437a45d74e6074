import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import type { Localized } from '../story/schema.ts';

export interface ContextLabel {
  readonly name: Localized;
  readonly kind: 'country' | 'sea' | 'river' | 'city' | 'marsh' | 'lake';
  readonly minZoom: number;
  readonly maxZoom?: number;
}

/** The shapes that lie quietly under the story and are never clickable; see `build/basemap.ts`. */
export interface Basemap {
  readonly neighbours: FeatureCollection;
  readonly home: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly districts: FeatureCollection<Polygon>;
  readonly rivers: FeatureCollection<LineString>;
  readonly water: FeatureCollection<Polygon | MultiPolygon>;
}

/** What a map must know of the ground before it has any shapes of it. */
export interface BasemapInfo {
  /** Names of countries, water and cities. */
  readonly names: readonly Feature<Point, ContextLabel>[];
  /** Where the country lies: for the inset. */
  readonly country: Bounds;
}
