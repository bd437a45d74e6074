import { circle } from '@turf/circle';
import type { Polygon } from 'geojson';
import type { Shape } from './story.ts';

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
