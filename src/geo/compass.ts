import type { LngLat } from './types.ts';
import { offsetMetres } from './plane.ts';

/** The eight directions, clockwise from the north. */
export const directions8 = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions8)[number];

/** Returns the direction in which `to` lies from `from`. Both are [lng, lat]. */
export function directionFrom(from: LngLat, to: LngLat): Direction {
  const [east, north] = offsetMetres(from, to);
  const eighths = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * 8);
  return directions8[(eighths + 8) % 8]!;
}
