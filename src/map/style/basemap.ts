import type { Bounds } from '../../geo/types.ts';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Localized } from '../../story/schema.ts';
import type { MapAreas } from '../labels/area.ts';

export type LabelKind =
  | 'country'
  | 'governorate'
  | 'city'
  | 'town'
  | 'quarter'
  | 'district'
  | 'river'
  | 'marsh'
  | 'sea'
  | 'khor'
  | 'lake';

export interface ContextLabel {
  readonly name: Localized;
  readonly kind: LabelKind;
  /** 1 is the most important; a label of a lower rank gives way. */
  readonly rank?: number;
  readonly minZoom: number;
  readonly maxZoom?: number;
}

/** The shapes under the story, never clickable. `build/basemap/basemap.ts` builds them. */
export interface Basemap {
  readonly neighbours: FeatureCollection;
  readonly home: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly districts: FeatureCollection;
  /** `rank` 1–3, and `widthPx`: the river's width at zoom 13, in px; 0 if it is not known. */
  readonly rivers: FeatureCollection;
  /** `kind`: sea, khor, lake or marsh. */
  readonly water: FeatureCollection;
  readonly wetlands: FeatureCollection;
  readonly builtUp: FeatureCollection;
  /** `class`: motorway, trunk or primary. These and the layers below have `minZoom`. */
  readonly roads: FeatureCollection;
  readonly railways: FeatureCollection;
  /** `kind`: runway or airfield. */
  readonly airfields: FeatureCollection;
}

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
export const emptyBasemap: Basemap = {
  neighbours: none,
  home: none,
  borders: none,
  districts: none,
  rivers: none,
  water: none,
  wetlands: none,
  builtUp: none,
  roads: none,
  railways: none,
  airfields: none,
};

/** The part of the basemap that a map needs before it has any shapes; it comes with the page. */
export interface ServedBasemapInfo {
  /** The names of countries, water and cities. */
  readonly names: readonly Feature<Point, ContextLabel>[];
  /** The country's bounds, for the locator map. */
  readonly country: Bounds;
}

export interface BasemapInfo extends ServedBasemapInfo {
  /** Returns what names can stand on; read once, when first asked for. */
  readonly mapAreas: () => MapAreas;
}
