import type { Pixel } from '../../geo/mercator.ts';
import { isInRing } from '../../geo/rings.ts';
import type { Box } from './boxes.ts';

/** Where a place is on screen: px. */
export interface Footprint {
  /** Its very spot. */
  readonly anchor: Pixel;
  /** What its shape covers. */
  readonly shape: Box;
  /** Its corners, closed; none where it is round. */
  readonly ring?: readonly Pixel[] | null;
}

/** Half the height of a name’s letters, and what is free at their either end: px. */
const halfText = 6;
const margin = 3;
/** How exactly the edge of a shape is found: px. */
const edgeStep = 8;

/** Whether a point is on a place's shape, as far as that is known. */
export function covers({ shape, ring }: Footprint, [x, y]: Pixel): boolean {
  const [left, top, right, bottom] = shape;
  if (x < left || x > right || y < top || y > bottom) return false;
  if (ring) return isInRing([x, y], ring);
  const across = (2 * x - left - right) / (right - left);
  const along = (2 * y - top - bottom) / (bottom - top);
  return across ** 2 + along ** 2 <= 1;
}

/** How far its shape reaches from its very spot towards a point, no further: px. */
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

/** The beginning, the middle and the end of a name, above and below. */
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
