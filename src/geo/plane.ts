import type { LngLat } from './types.ts';

/** Mean radius of the Earth in metres (IUGG). */
const earthRadius = 6_371_008.8;
const metresPerDegree = (Math.PI / 180) * earthRadius;

/**
 * Returns the distance in metres between two points [lng, lat], as if the Earth were flat between
 * them (equirectangular approximation). It is exact to 0.1 % up to some 100 km, away from the
 * poles.
 */
export function distanceMetres(a: LngLat, b: LngLat): number {
  const [x, y] = offsetMetres(a, b);
  return Math.hypot(x, y);
}

/**
 * Returns the distance in metres from a point to the straight line between two others. All are
 * [lng, lat].
 */
export function distanceToSegmentMetres(point: LngLat, from: LngLat, to: LngLat): number {
  const [x, y] = offsetMetres(from, point);
  const [dx, dy] = offsetMetres(from, to);
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length2));
  return Math.hypot(x - t * dx, y - t * dy);
}

/**
 * Returns the signed area of a closed ring of [lng, lat] in square degrees. It is positive if the
 * ring runs counter-clockwise.
 */
export function signedArea(ring: readonly LngLat[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/**
 * Returns the distances in metres by which `to` lies east and north of `from`. Both are [lng, lat].
 */
export function offsetMetres(from: LngLat, to: LngLat): [east: number, north: number] {
  const shrink = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  return [(to[0] - from[0]) * shrink * metresPerDegree, (to[1] - from[1]) * metresPerDegree];
}

/** The eight directions, clockwise from the north. */
export const directions8 = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions8)[number];

/** Returns the direction in which `to` lies from `from`. Both are [lng, lat]. */
export function directionFrom(from: LngLat, to: LngLat): Direction {
  const [east, north] = offsetMetres(from, to);
  const eighths = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * 8);
  return directions8[(eighths + 8) % 8]!;
}
