import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** The properties of a place on a peer's map: its colour, and the words that a press shows. */
export interface PeerPlace {
  readonly colour: string;
  /** The place's quotes with speakers and translations, as HTML. */
  readonly words: string;
}

export type PeerPlaces = FeatureCollection<Polygon | MultiPolygon, PeerPlace>;

/** The data that the plugin in `buildPeers.ts` gives a peer. */
export interface PeerStory {
  readonly places: PeerPlaces;
  /** The edges in degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** The point that the bench presses, as [lng, lat]. */
  readonly press: readonly [number, number];
}

export type PeerFeature = Feature<Polygon | MultiPolygon, PeerPlace>;

/** Tells the bench the point of the window that it must press, in px. */
export function sayWhere(
  map: HTMLElement,
  point: { readonly x: number; readonly y: number },
): void {
  const { left, top } = map.getBoundingClientRect();
  map.dataset['press'] = `${left + point.x},${top + point.y}`;
}

/** Tells the bench, as the page does, that every polygon has been drawn. */
export function sayDrawn(map: HTMLElement): void {
  map.dataset['map'] = 'ready';
}
