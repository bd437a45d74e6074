import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restAt } from './heights.ts';

const stops = [100, 400, 800];

test.each([
  ['let go between two, it takes the nearer one', 240, 0, 0],
  ['let go between two, it takes the nearer one', 260, 0, 1],
  ['flicked upwards it goes on to the next', 120, 1, 1],
  ['flicked downwards it goes on to the one below', 780, -1, 1],
  ['beyond the last it stays there', 900, 1, 2],
  ['below the first it stays there', 20, -1, 0],
])('%s (%i px)', (_, height, speed, index) => {
  expect(restAt(height, speed, stops)).toBe(index);
});

test('a slow hand never passes a stop, a quick one never goes against itself', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1000 }),
      fc.double({ min: -3, max: 3 }),
      (height, speed) => {
        fc.pre(!Number.isNaN(height) && !Number.isNaN(speed));
        const rest = stops[restAt(height, speed, stops)]!;
        if (speed > 0.4 && height < 800) expect(rest).toBeGreaterThan(height);
        if (speed < -0.4 && height > 100) expect(rest).toBeLessThan(height);
        if (Math.abs(speed) <= 0.4) {
          for (const stop of stops) {
            expect(Math.abs(rest - height)).toBeLessThanOrEqual(Math.abs(stop - height));
          }
        }
      },
    ),
  );
});
