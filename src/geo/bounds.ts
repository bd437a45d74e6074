import type { Bounds, LngLat } from './types.ts';

/**
 * Returns the smallest bounds around points [lng, lat]. Without points, the bounds contain nothing.
 */
export function boundsOf(points: Iterable<LngLat>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Returns the smallest bounds around all of these bounds. */
export function unionOfBounds(all: Iterable<Bounds>): Bounds {
  return boundsOf(
    [...all].flatMap(([west, south, east, north]): LngLat[] => [
      [west, south],
      [east, north],
    ]),
  );
}

export function boundsOverlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Returns true if `outer` contains all of `inner`; they may share edges. */
export function boundsContain(outer: Bounds, inner: Bounds): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}

/** Returns a number, or the nearest limit if it lies outside the limits. */
export function clamp(n: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, n));
}
