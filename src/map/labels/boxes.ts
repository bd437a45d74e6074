import type { Pixel, Size } from '../../geo/mercator.ts';

/** A box as [left, top, right, bottom], in px. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];
export type Segment = readonly [from: Pixel, to: Pixel];

export function boxAround([x, y]: Pixel, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** The height of a line of letters, and the space around them in a name's box, in px. */
export const lineHeight = 14;
const padding = { x: 6, y: 5 };

/** Returns the box of a name: its letters and the space around them, as high as a target. */
export function nameBox([left, top, right, bottom]: Box): Box {
  return [left - padding.x, top - padding.y, right + padding.x, bottom + padding.y];
}

export function isInside([x1, y1, x2, y2]: Box, { width, height }: Size): boolean {
  return x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height;
}

/** Returns true if two boxes are closer to each other than `gap` px. */
export function isOverlapping(a: Box, b: Box, gap: number): boolean {
  return a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;
}

export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Returns true if a segment passes through a box; touching its edge does not count. */
export function segmentCrossesBox([[x1, y1], [x2, y2]]: Segment, box: Box): boolean {
  if (Math.max(x1, x2) <= box[0] || Math.min(x1, x2) >= box[2]) return false;
  if (Math.max(y1, y2) <= box[1] || Math.min(y1, y2) >= box[3]) return false;
  // Liang–Barsky clipping: the segment is inside the box from t0 to t1.
  let [t0, t1] = [0, 1];
  for (const [delta, low, high] of [
    [x2 - x1, box[0] - x1, box[2] - x1],
    [y2 - y1, box[1] - y1, box[3] - y1],
  ] as const) {
    if (delta === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    const [enter, leave] = delta > 0 ? [low / delta, high / delta] : [high / delta, low / delta];
    t0 = Math.max(t0, enter);
    t1 = Math.min(t1, leave);
  }
  return t1 - t0 > 1e-9;
}

/** Returns a number whose sign tells on which side of the line from `a` to `b` `p` lies. */
function side(a: Pixel, b: Pixel, p: Pixel): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}

export function shiftBox([x1, y1, x2, y2]: Box, [dx, dy]: Pixel): Box {
  return [x1 + dx, y1 + dy, x2 + dx, y2 + dy];
}

export function shiftSegment([[x1, y1], [x2, y2]]: Segment, [dx, dy]: Pixel): Segment {
  return [
    [x1 + dx, y1 + dy],
    [x2 + dx, y2 + dy],
  ];
}

/** Rounds to a tenth of a px: precise enough for the eye, and shorter in markup. */
export function roundPx(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Returns the distance from a box to a point; 0 if the point is in it. */
export function distanceToPoint([left, top, right, bottom]: Box, [x, y]: Pixel): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Returns the distance from a point to a segment. */
export function distanceToSegment([x, y]: Pixel, [[x1, y1], [x2, y2]]: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length2;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x1 + t * dx - x, y1 + t * dy - y);
}
