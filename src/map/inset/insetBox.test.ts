import { expect, test } from 'vitest';
import { insetBox } from './insetBox.ts';

const frame = [500, 300, 560, 360] as const;

test('the inset takes the largest free square, and of several the nearest to its frame', () => {
  const view = { width: 900, height: 400 };
  expect(insetBox(view, frame, [[0, 0, 600, 400]])).toEqual([610, 110, 890, 390]);
  expect(
    insetBox(view, frame, [
      [0, 0, 500, 400],
      [500, 290, 900, 400],
    ]),
  ).toEqual([510, 10, 780, 280]);
});

test('there is no inset where room is short', () => {
  expect(insetBox({ width: 900, height: 400 }, frame, [[0, 0, 700, 400]])).toBeNull();
  expect(insetBox({ width: 390, height: 200 }, frame, [])).toBeNull();
});
