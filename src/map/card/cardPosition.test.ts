import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, isOverlapping } from '../labels/boxes.ts';
import type { Box } from '../labels/boxes.ts';
import { cardPosition } from './cardPosition.ts';

const card = { width: 260, height: 120 };
const map = { width: 900, height: 600 };
const boxAt = ([left, top]: readonly [number, number]): Box => [
  left,
  top,
  left + card.width,
  top + card.height,
];

test('the card lies within the map and never on its point', () => {
  const points = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 }));
  fc.assert(
    fc.property(points, ([x, y]) => {
      const box = boxAt(cardPosition([x, y], card, map));
      expect(isInside(box, map)).toBe(true);
      expect(isOverlapping(box, [x, y, x, y], 0)).toBe(false);
    }),
  );
});

test('on a map smaller than itself the card begins at the corner', () => {
  expect(cardPosition([20, 20], card, { width: 200, height: 100 })).toEqual([0, 0]);
});
