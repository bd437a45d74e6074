import { projection, unproject } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';

/**
 * As a CSS transform about the left upper corner: what was drawn for one camera as another sees it,
 * in a view of this size. It costs no drawing, but lines and hatches are scaled with it.
 */
export function cameraTransform(seen: Camera, drawn: Camera, size: Size): string {
  const [x, y] = projection(seen, size)(unproject(drawn, size, [0, 0]));
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${2 ** (seen.zoom - drawn.zoom)})`;
}
