import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distanceMetres } from '../geo/plane.ts';
import type { LngLat } from '../story/schema.ts';
import { outlineOf } from '../story/shape.ts';
import type { Place } from '../story/story.ts';

/**
 * The place at a point, [lng, lat], or none. The deepest wins where places nest (Karmat Ali inside
 * Hartha): the smallest outline that holds the point. Among circles that overlap, as the quarters
 * of one city do, it is the one whose centre is nearest.
 */
export function hitPlace(places: readonly Place[], point: LngLat): Place | null {
  const under = places
    .filter((place) => isInBounds(place, point) && covers(place, point))
    .toSorted((a, b) => a.areaKm2 - b.areaKm2);
  const deepest = under[0];
  if (!deepest || !('centre' in deepest.shape)) return deepest ?? null;
  const circles = under.filter(({ shape }) => 'centre' in shape);
  return circles.toSorted(
    (a, b) => distanceMetres(a.labelPoint, point) - distanceMetres(b.labelPoint, point),
  )[0]!;
}

function isInBounds({ bounds: [west, south, east, north] }: Place, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

function covers({ shape }: Place, point: LngLat): boolean {
  return 'centre' in shape
    ? distanceMetres(shape.centre, point) <= shape.radiusMetres
    : booleanPointInPolygon([...point], outlineOf(shape));
}
