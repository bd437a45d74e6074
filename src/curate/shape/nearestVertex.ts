import type { Pixel } from '../../geo/mercator.ts';
import type { LngLat } from '../../story/schema.ts';

/**
 * The vertex nearest to a spot of the screen and no further than `withinPx` from it, or none. A
 * border is shared when both outlines have the very same vertex: so this one is returned as it is.
 */
export function nearestVertex(
  vertices: Iterable<LngLat>,
  at: Pixel,
  project: (vertex: LngLat) => Pixel,
  withinPx: number,
): LngLat | null {
  let nearest: LngLat | null = null;
  let least = withinPx;
  for (const vertex of vertices) {
    const [x, y] = project(vertex);
    const px = Math.hypot(x - at[0], y - at[1]);
    if (px > least) continue;
    least = px;
    nearest = vertex;
  }
  return nearest;
}
