import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { directionFrom, directions8 } from './plane.ts';

describe('directionFrom', () => {
  test.each([
    [[47.8, 31.5], 'n'],
    [[48.9, 31.4], 'ne'],
    [[49, 30.5], 'e'],
    [[47.8, 29], 's'],
    [[46.6, 29.6], 'sw'],
    [[46.8, 31.4], 'nw'],
  ] as const)('from Basra to %s is %s', (to, direction) => {
    expect(directionFrom([47.8, 30.5], to)).toBe(direction);
  });

  test('the way back is the opposite direction', () => {
    const near = fc.tuple(fc.double({ min: 44, max: 48 }), fc.double({ min: 29, max: 34 }));
    fc.assert(
      fc.property(near, near, (a, b) => {
        // Exactly on the border between two directions, rounding may go either way.
        fc.pre(Math.hypot(a[0] - b[0], a[1] - b[1]) > 1e-6 && !isOnBorder(a, b));
        const there = directions8.indexOf(directionFrom(a, b));
        expect(directions8.indexOf(directionFrom(b, a))).toBe((there + 4) % 8);
      }),
    );
  });
});

function isOnBorder([x1, y1]: [number, number], [x2, y2]: [number, number]): boolean {
  const shrink = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  const eighths = (Math.atan2((x2 - x1) * shrink, y2 - y1) / (2 * Math.PI)) * 8;
  return Math.abs(Math.abs(eighths % 1) - 0.5) < 1e-6;
}
