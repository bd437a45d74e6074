import type { LngLat } from '../../geo/types.ts';
import type { Ring } from '../../geo/types.ts';
import { distanceMetres, signedArea } from '../../geo/plane.ts';
import { fromUnit, toUnit } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';

/** The shape of a place: an outline, or a circle of uncertainty. */
export type Shape =
  | { readonly kind: 'ring'; readonly ring: Ring }
  | { readonly kind: 'circle'; readonly centre: LngLat; readonly radiusMetres: number };

/** The decimals of a vertex: 0.0001° is some 10 metres, finer than our outlines are known. */
export const decimals = 4;

export function isSameSpot([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): boolean {
  return lng === otherLng && lat === otherLat;
}

/** Returns the vertices of a ring without the last one, which repeats the first. */
export function corners(ring: Ring): LngLat[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && ring.length > 1 && isSameSpot(first, last)
    ? ring.slice(0, -1)
    : [...ring];
}

export function closed(vertices: readonly LngLat[]): Ring {
  return vertices[0] ? [...vertices, vertices[0]] : [];
}

/**
 * Returns the ring counter-clockwise, as RFC 7946 requires of exteriors. A ring that already is
 * comes back as the same object.
 */
export function counterClockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? ring.toReversed() : ring;
}

/**
 * Returns the centre, [lng, lat], and the radius, in metres, of a circle. The circle is drawn in
 * Mercator as a ring of even steps.
 */
export function circleOf(ring: Ring): { centre: LngLat; radiusMetres: number } {
  const points = corners(ring).map(toUnit);
  const sum = points.reduce(([x, y], [px, py]): Pixel => [x + px, y + py], [0, 0]);
  const centre = roundSpot(fromUnit([sum[0] / points.length, sum[1] / points.length]));
  return { centre, radiusMetres: roundRadius(distanceMetres(centre, ring[0]!)) };
}

export function roundSpot([lng, lat]: LngLat): LngLat {
  return [roundDegrees(lng), roundDegrees(lat)];
}

function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}

/** Rounds to 50 metres, because a reader would not believe a finer radius, and never to 0. */
function roundRadius(metres: number): number {
  return Math.max(50, Math.round(metres / 50) * 50);
}
