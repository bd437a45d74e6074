import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { LngLat, Localized } from '../story/schema.ts';

export interface ContextLabel {
  readonly name: Localized;
  readonly kind: 'country' | 'sea' | 'river' | 'city' | 'marsh' | 'lake';
  readonly minZoom: number;
  readonly maxZoom?: number;
}

/** What lies quietly under the story and is never clickable; made at build (`build/basemap.ts`). */
export interface Basemap {
  readonly neighbours: FeatureCollection;
  readonly home: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly districts: FeatureCollection<Polygon>;
  readonly rivers: FeatureCollection<LineString>;
  readonly water: FeatureCollection<Polygon | MultiPolygon>;
  /** The country's outline, closed, [lng, lat]: for the inset. */
  readonly country: readonly LngLat[];
  readonly labels: readonly Feature<Point, ContextLabel>[];
}
