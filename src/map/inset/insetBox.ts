import type { Size } from '../../geo/mercator.ts';
import { isOverlapping } from '../labels/boxes.ts';
import type { Box } from '../labels/boxes.ts';

/** The edge length of the inset, in px: less shows no names, more hides the map around. */
const edge = { least: 220, most: 340 };
/** The step of the search and the space around the inset, in px. */
const step = 10;

/**
 * Returns the largest square that is free in a view, and of several the one nearest to the `frame` that it
 * enlarges; null if none is large enough. `taken` are the boxes of controls, places and names, in px.
 */
export function insetBox(view: Size, frame: Box, taken: readonly Box[]): Box | null {
  for (let size = edge.most; size >= edge.least; size -= step) {
    let [nearest, least]: [Box | null, number] = [null, Infinity];
    for (let top = step; top + size + step <= view.height; top += step) {
      for (let left = step; left + size + step <= view.width; left += step) {
        const box: Box = [left, top, left + size, top + size];
        const away = distance(box, frame);
        if (away >= least || taken.some((each) => isOverlapping(each, box, step))) continue;
        [nearest, least] = [box, away];
      }
    }
    if (nearest) return nearest;
  }
  return null;
}

/** Returns the distance between the centres of two boxes. */
function distance(a: Box, b: Box): number {
  return Math.hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) / 2;
}
