import { projection, unproject } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';

/**
 * Returns a CSS transform about the left upper corner. It shows a drawing made for one camera as
 * another camera sees it, in a view of this size. Nothing is redrawn, but lines and hatches are
 * scaled too.
 */
export function cameraTransform(seen: Camera, drawn: Camera, size: Size): string {
  const [x, y] = projection(seen, size)(unproject(drawn, size, [0, 0]));
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${2 ** (seen.zoom - drawn.zoom)})`;
}
