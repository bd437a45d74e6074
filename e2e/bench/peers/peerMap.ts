import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** What a place says when it is pressed, in a page that knows nothing but its map. */
export interface PeerPlace {
  readonly colour: string;
  /** Its quotes with speaker and translation, as HTML. */
  readonly words: string;
}

export type PeerPlaces = FeatureCollection<Polygon | MultiPolygon, PeerPlace>;

/** What the plugin of `buildPeers.ts` gives a peer. */
export interface PeerStory {
  readonly places: PeerPlaces;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Where the bench presses: [lng, lat]. */
  readonly press: readonly [number, number];
}

export type PeerFeature = Feature<Polygon | MultiPolygon, PeerPlace>;

/** Says to the bench where in the window the place lies that it is to press. */
export function sayWhere(
  map: HTMLElement,
  point: { readonly x: number; readonly y: number },
): void {
  const { left, top } = map.getBoundingClientRect();
  map.dataset['press'] = `${left + point.x},${top + point.y}`;
}

/** Says to the bench, as the page does, that every polygon has been drawn. */
export function sayDrawn(map: HTMLElement): void {
  map.dataset['map'] = 'ready';
}
