import { expect, test } from 'vitest';
import { coarsenRing, isInRing } from './rings.ts';

const bay = [
  [0, 0],
  [10, 0],
  [10, 10],
  [5, 1],
  [0, 10],
  [0, 0],
] as const;

test('what lies in a bay of a ring is not in it', () => {
  expect(isInRing([1, 5], bay)).toBe(true);
  expect(isInRing([9, 5], bay)).toBe(true);
  expect(isInRing([5, 5], bay)).toBe(false);
  expect(isInRing([-1, 5], bay)).toBe(false);
});

test('a ring is made coarse by the corners that show least, and stays closed', () => {
  const wrinkled = bay.flatMap(([x, y]): [number, number][] => [
    [x, y],
    [x + 0.01, y + 0.02],
  ]);
  const ring = wrinkled.slice(0, -1);
  const coarse = coarsenRing(ring, 5);
  expect(coarse.length).toBe(6);
  expect(coarse.at(0)).toEqual(coarse.at(-1));
  for (const at of [
    [1, 5],
    [9, 5],
    [5, 5],
  ] as const) {
    expect(isInRing(at, coarse)).toBe(isInRing(at, bay));
  }
});

test('a ring that is coarse already stays as it is', () => {
  expect(coarsenRing(bay, 12)).toEqual(bay);
});
