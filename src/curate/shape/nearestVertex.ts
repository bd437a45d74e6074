import type { LngLat } from '../../geo/types.ts';
import type { Pixel } from '../../geo/mercator.ts';

/**
 * Returns the vertex nearest to a spot on the screen, or null if none lies within `withinPx`
 * pixels. Two outlines share a border only if they have the very same vertices, so the vertex comes
 * back unchanged.
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
