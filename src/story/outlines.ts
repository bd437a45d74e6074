import type { LngLat } from '../geo/types.ts';
import { circle } from '@turf/circle';
import type { Polygon } from 'geojson';
import type { PlaceFile, StoryData } from './schema.ts';

/**
 * The polygon that each place covers, by place id. It is kept apart from the story, because words
 * come before shapes.
 */
export type Outlines = Readonly<Record<string, Polygon>>;

/** Returns the polygon that each place covers, in the order of the files. */
export function outlinesOf({ places }: StoryData): Outlines {
  return Object.fromEntries([...places.values()].map((file) => [file.id, outlineOf(file)]));
}

/** Returns the polygon of one place. A circle becomes a geodesic ring of 64 corners. */
export function outlineOf({ properties, geometry }: PlaceFile): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const radiusMetres = 'uncertaintyMetres' in properties ? properties.uncertaintyMetres : 0;
  return circleAround(geometry.coordinates, radiusMetres);
}

/** Returns a geodesic circle around [lng, lat] as a polygon of 64 corners. */
export function circleAround(centre: LngLat, radiusMetres: number): Polygon {
  return circle([...centre], radiusMetres, { units: 'meters', steps: 64 }).geometry;
}
