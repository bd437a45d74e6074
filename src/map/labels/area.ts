import type { Pixel } from '../../geo/mercator.ts';
import { boundsOf, unionOfBounds } from '../../geo/bounds.ts';
import { isInRing } from '../../geo/rings.ts';
import { segmentCrossesBox } from './boxes.ts';
import type { Box } from './boxes.ts';

/** An area as closed rings in world px; a point is in it if it is in an odd number of them. */
export interface Area {
  readonly rings: readonly { readonly points: readonly Pixel[]; readonly bounds: Box }[];
}

/** The areas that names can stand on, in world px from a story's origin (`svg/world.ts`). */
export interface MapAreas {
  readonly places: ReadonlyMap<string, Area>;
  /** The home country; without rings if the map shows none. */
  readonly home: Area;
  /** Sea, lakes and the wide parts of rivers. */
  readonly water: Area;
}

/** Reads the area back from a path that `pathOf` has written. */
export function parseArea(path: string): Area {
  const rings = path.split('M').flatMap((part) => {
    const numbers = part.match(/-?\d+/g) ?? [];
    const points: Pixel[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += Number(numbers[i]);
      y += Number(numbers[i + 1]);
      points.push([x, y]);
    }
    return points.length > 2 ? [ringOf(points)] : [];
  });
  return { rings };
}

function ringOf(points: readonly Pixel[]) {
  return { points: [...points, points[0]!], bounds: boundsOf(points) };
}

export function covers({ rings }: Area, point: Pixel): boolean {
  const [x, y] = point;
  let isIn = false;
  for (const { points, bounds } of rings) {
    const [left, top, right, bottom] = bounds;
    if (x < left || x > right || y < top || y > bottom) continue;
    if (isInRing(point, points)) isIn = !isIn;
  }
  return isIn;
}

/** Returns how a box lies to an area: on it, off it, or across its edge. */
export function relationOf(area: Area, box: Box): 'on' | 'off' | 'across' {
  for (const { points, bounds } of area.rings) {
    const [left, top, right, bottom] = bounds;
    if (box[0] > right || box[2] < left || box[1] > bottom || box[3] < top) continue;
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1]!, points[i]!];
      // Most edges lie wholly to one side.
      if (from[0] < box[0] && to[0] < box[0]) continue;
      if (from[0] > box[2] && to[0] > box[2]) continue;
      if (from[1] < box[1] && to[1] < box[1]) continue;
      if (from[1] > box[3] && to[1] > box[3]) continue;
      if (segmentCrossesBox([from, to], box)) return 'across';
    }
  }
  return covers(area, [box[0], box[1]]) ? 'on' : 'off';
}

/** Returns the bounds of all rings; null without any. */
export function areaBounds({ rings }: Area): Box | null {
  return rings.length === 0 ? null : unionOfBounds(rings.map(({ bounds }) => bounds));
}
