import type { Ring } from './types.ts';

type Point = readonly [x: number, y: number];

/**
 * Returns true if a point lies in a closed ring. Counts how often a ray from the point crosses the
 * ring.
 */
export function isInRing([x, y]: Point, ring: readonly Point[]): boolean {
  let isIn = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
  }
  return isIn;
}

/**
 * Reduces a closed ring to at most `corners` corners. Each step removes the least visible corner:
 * the one whose triangle with its two neighbours is smallest (Visvalingam and Whyatt 1993).
 */
export function coarsenRing<P extends Point>(ring: readonly P[], corners: number): P[] {
  const kept = [...ring];
  while (kept.length - 1 > corners) {
    let least = 1;
    for (let i = 2; i < kept.length - 1; i++) {
      if (weightAt(kept, i) < weightAt(kept, least)) least = i;
    }
    kept.splice(least, 1);
  }
  return kept;
}

/** Returns twice the area of the triangle of a corner and its neighbours. */
function weightAt(ring: readonly Point[], i: number): number {
  const [[x1, y1], [x2, y2], [x3, y3]] = [ring[i - 1]!, ring[i]!, ring[i + 1]!];
  return Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1));
}

/**
 * Returns the positions of a GeoJSON line as points. GeoJSON leaves open how many numbers a position
 * has; here it always has two.
 */
export function pointsOf(positions: readonly (readonly number[])[]): Ring {
  return positions as unknown as Ring;
}
