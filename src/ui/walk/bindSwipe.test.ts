import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swipeSide } from './bindSwipe.ts';

const px = fc.integer({ min: -800, max: 800 });

test('what goes more up or down than sideways is left to scrolling', () => {
  fc.assert(
    fc.property(px, px, (a, b) => {
      const [dx, dy] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
      expect(swipeSide(dx, dy)).toBeNull();
    }),
  );
});

test('a clear movement sideways goes to its side, and back to the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 800 }), fc.integer({ min: -20, max: 20 }), (dx, dy) => {
      expect(swipeSide(dx, dy)).toBe('right');
      expect(swipeSide(-dx, dy)).toBe('left');
    }),
  );
});

test('a tap that slips a little is no swipe', () => {
  expect(swipeSide(12, 3)).toBeNull();
});
