import { circle } from '@turf/circle';
import type { Polygon } from 'geojson';
import type { LngLat } from './schema.ts';

/** What a place covers, by how well it is known. */
export type Shape =
  | {
      readonly precision: 'boundary' | 'stand-in' | 'area';
      /** Closed, exterior first, [lng, lat]. */
      readonly rings: readonly (readonly LngLat[])[];
    }
  | {
      readonly precision: 'circle' | 'guess';
      readonly centre: LngLat;
      readonly radiusMetres: number;
    };

/** The polygon a shape covers; a circle becomes a geodesic ring of 64 corners. */
export function outlineOf(shape: Shape): Polygon {
  if ('rings' in shape) {
    return {
      type: 'Polygon',
      coordinates: shape.rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
    };
  }
  return circle([...shape.centre], shape.radiusMetres, { units: 'meters', steps: 64 }).geometry;
}
