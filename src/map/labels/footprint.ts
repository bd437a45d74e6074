import type { Pixel } from '../../geo/mercator.ts';
import { isInRing } from '../../geo/rings.ts';
import type { Box } from './boxes.ts';

/** The position and extent of a place on screen, in px. */
export interface Footprint {
  /** The place's label point. */
  readonly anchor: Pixel;
  /** The bounding box of its shape. */
  readonly shape: Box;
  /** The corners of its rough outline, closed. Null or missing if it is a circle. */
  readonly ring?: readonly Pixel[] | null;
}

/** Half the height of a name’s letters, and the free space at either end of them, in px. */
const halfText = 6;
const margin = 3;
/** The step of the search for the edge of a shape, in px. */
const edgeStep = 8;

/** Returns true if a point is on a place's shape, as far as the rough outline tells. */
export function covers({ shape, ring }: Footprint, [x, y]: Pixel): boolean {
  const [left, top, right, bottom] = shape;
  if (x < left || x > right || y < top || y > bottom) return false;
  if (ring) return isInRing([x, y], ring);
  const across = (2 * x - left - right) / (right - left);
  const along = (2 * y - top - bottom) / (bottom - top);
  return across ** 2 + along ** 2 <= 1;
}

/**
 * Returns the distance from the anchor to the edge of the shape in the direction of a point, in px.
 * The search along an outline stops at the point.
 */
export function edgeTowards([toX, toY]: Pixel, footprint: Footprint): number {
  const { anchor, shape, ring } = footprint;
  if (!ring) return Math.min(shape[2] - shape[0], shape[3] - shape[1]) / 2;
  const [x, y] = anchor;
  const length = Math.hypot(toX - x, toY - y);
  let edge = 0;
  for (let away = edgeStep; away < length; away += edgeStep) {
    const share = away / length;
    if (!covers(footprint, [x + (toX - x) * share, y + (toY - y) * share])) break;
    edge = away;
  }
  return edge;
}

/** Returns points at the start, middle and end of a name, at top and bottom of its letters. */
export function pointsOf([left, top, right, bottom]: Box): readonly Pixel[] {
  const middle = (top + bottom) / 2;
  const [above, below] = [middle - halfText, middle + halfText];
  const [from, to] = [left + margin, right - margin];
  const halfway = (left + right) / 2;
  return [
    [from, above],
    [from, below],
    [halfway, above],
    [halfway, below],
    [to, above],
    [to, below],
  ];
}
