import type { LngLat, Ring } from '../../geo/types.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { roundSpot } from './ring.ts';

/** The number of west-east lines across the shape that are searched for room. */
const lines = 24;

/**
 * Returns a spot for the name inside the ring, [lng, lat]: the middle of the longest stretch that
 * lies in the ring from west to east. Returns null for a ring that encloses nothing.
 */
export function labelSpot(ring: Ring): LngLat | null {
  const [, south, , north] = boundsOf(ring);
  let best: { readonly spot: LngLat; readonly length: number } | null = null;
  for (let step = 0; step < lines; step++) {
    const lat = south + ((north - south) * (step + 0.5)) / lines;
    const cuts = cutsAt(ring, lat);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const [west, east] = [cuts[i]!, cuts[i + 1]!];
      // A name reads better near the middle, so a stretch counts for less the further off it lies.
      const offCentre = Math.abs(step + 0.5 - lines / 2) / lines;
      const length = (east - west) * (1 - offCentre);
      if (length > (best?.length ?? 0)) best = { spot: [(west + east) / 2, lat], length };
    }
  }
  return best && roundSpot(best.spot);
}

/** Returns the longitudes where the ring crosses a parallel, from west to east, in degrees. */
function cutsAt(ring: Ring, lat: number): number[] {
  const cuts: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [[lng1, lat1], [lng2, lat2]] = [ring[i - 1]!, ring[i]!];
    if (lat1 > lat === lat2 > lat) continue;
    cuts.push(lng1 + ((lat - lat1) / (lat2 - lat1)) * (lng2 - lng1));
  }
  return cuts.toSorted((a, b) => a - b);
}
