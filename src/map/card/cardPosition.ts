import { clamp } from '../../geo/bounds.ts';
import type { Pixel, Size } from '../../geo/mercator.ts';
import { isOverlapping } from '../labels/boxes.ts';
import type { Box } from '../labels/boxes.ts';

/** The distance of the card from its point, in px. */
const gap = 14;

/**
 * Returns where the card's top left corner stands, in px of the map. It stands beside its point
 * and within the map.
 */
export function cardPosition([x, y]: Pixel, card: Size, map: Size): readonly [number, number] {
  const [before, after] = [(at: number, size: number) => at - gap - size, (at: number) => at + gap];
  const corners = [
    [after(x), after(y)],
    [before(x, card.width), after(y)],
    [after(x), before(y, card.height)],
    [before(x, card.width), before(y, card.height)],
  ].map(([left, top]): [number, number] => [
    clamp(left!, 0, Math.max(0, map.width - card.width)),
    clamp(top!, 0, Math.max(0, map.height - card.height)),
  ]);
  const isClear = ([left, top]: readonly [number, number]) => {
    const box: Box = [left, top, left + card.width, top + card.height];
    return !isOverlapping(box, [x, y, x, y], 0);
  };
  return corners.find(isClear) ?? corners[0]!;
}
