import type { LngLat } from '../../geo/types.ts';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distanceMetres } from '../../geo/plane.ts';
import type { Outlines } from '../../story/outlines.ts';
import type { Place } from '../../story/story.ts';

/**
 * Returns the place at a point, [lng, lat], or null. Where places nest (Karmat Ali inside Hartha),
 * the deepest wins: the smallest outline that contains the point. Among circles that overlap, as
 * the quarters of one city do, the nearest centre wins.
 */
export function placeAtPoint(
  places: readonly Place[],
  outlines: Outlines,
  point: LngLat,
): Place | null {
  const under = places
    .filter(({ bounds }) => isInBounds(bounds, point))
    .filter(({ id, shape }) =>
      'centre' in shape
        ? distanceMetres(shape.centre, point) <= shape.radiusMetres
        : booleanPointInPolygon([...point], outlines[id]!),
    )
    .toSorted((a, b) => a.areaKm2 - b.areaKm2);
  const deepest = under[0];
  if (!deepest || !('centre' in deepest.shape)) return deepest ?? null;
  const circles = under.filter(({ shape }) => 'centre' in shape);
  return circles.toSorted(
    (a, b) => distanceMetres(a.labelPoint, point) - distanceMetres(b.labelPoint, point),
  )[0]!;
}

function isInBounds([west, south, east, north]: Place['bounds'], [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
