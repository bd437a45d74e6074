import type { LngLat, Ring } from '../../geo/types.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, boundsOverlap } from '../../geo/bounds.ts';
import { checkNeighbours } from '../../story/check/checkNeighbours.ts';
import { followBorder } from './followBorder.ts';
import { closed, corners } from './ring.ts';
import { contextRings, ringOf } from './shape.fixture.ts';

const mosaic = [
  ...['abu-al-khaseeb', 'zubair', 'hartha', 'dayr', 'qurna', 'basra'].map((id) => ({
    id,
    ring: ringOf(id),
  })),
  ...contextRings,
];
const hartha = mosaic.find(({ id }) => id === 'hartha');
const others = mosaic.filter(({ id }) => id !== 'hartha');
/** The number of runs is low, because each run checks every border around Hartha. */
const runs = { numRuns: 10 };
const before = hartha!.ring;
/** Checks only the outlines near Hartha, because those further away share no border with it. */
const problems = (rings: readonly { id: string; ring: Ring }[]) =>
  checkNeighbours(
    rings
      .filter(({ ring }) => boundsOverlap(boundsOf(ring), boundsOf(before)))
      .map(({ id, ring }) => ({ file: id, name: id, ring })),
  );
const follow = (after: Ring) => [
  { id: 'hartha', ring: after },
  ...others.map(({ id, ring }) => ({ id, ring: followBorder(before, after, ring) })),
];
const isShared = (vertex: LngLat) =>
  others.some(({ ring }) => ring.some((other) => String(other) === String(vertex)));
const shared = corners(before).findIndex(isShared);

describe('what is done to a border is done for both its sides', () => {
  test('a vertex moved, anywhere on the ring', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: before.length - 2 }),
        fc.constantFrom(-0.0009, 0.0009),
        (index, by) => {
          const moved = corners(before).map(([lng, lat], i): LngLat =>
            i === index ? [lng, lat + by] : [lng, lat],
          );
          expect(problems(follow(closed(moved)))).toEqual([]);
        },
      ),
      runs,
    );
  }, 60_000);

  test('a vertex added in the middle of an edge', () => {
    fc.assert(
      fc.property(fc.nat({ max: before.length - 2 }), (index) => {
        const [a, b] = [before[index]!, before[index + 1]!];
        const middle: LngLat = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.0004];
        expect(problems(follow(before.toSpliced(index + 1, 0, middle)))).toEqual([]);
      }),
      runs,
    );
  }, 60_000);

  test('a vertex removed between two that are shared too', () => {
    const vertices = corners(before);
    const inner = vertices.findIndex(
      (_, index) =>
        index > 0 &&
        [-1, 0, 1].every((step) => isShared(vertices.at((index + step) % vertices.length)!)),
    );
    const after = closed(vertices.toSpliced(inner, 1));
    const followed = follow(after);
    expect(
      followed.filter(({ ring }) => ring.some((v) => String(v) === String(vertices[inner]))),
    ).toEqual([]);
    expect(problems(followed)).toEqual([]);
  });
});

test('without following, the check finds the gap', () => {
  const moved = closed(
    corners(before).map(([lng, lat], i): LngLat =>
      i === shared ? [lng, lat + 0.0009] : [lng, lat],
    ),
  );
  expect(problems([{ id: 'hartha', ring: moved }, ...others])).not.toEqual([]);
});

test('a ring that has no part in it comes back as it is', () => {
  const after = closed(corners(before).with(shared, [47.7, 30.7]));
  const untouched = others.filter(
    ({ ring }) => !ring.some((vertex) => String(vertex) === String(corners(before)[shared])),
  );
  expect(untouched.length).toBeGreaterThan(0);
  for (const { ring } of untouched) expect(followBorder(before, after, ring)).toBe(ring);
  for (const { ring } of others) expect(followBorder(before, before, ring)).toBe(ring);
});

test('a vertex moved onto the neighbour’s own leaves the neighbour alone', () => {
  const neighbour = others.find(({ ring }) =>
    ring.some((vertex) => String(vertex) === String(corners(before)[shared])),
  )!.ring;
  const own = corners(neighbour).find(
    (vertex) => !before.some((v) => String(v) === String(vertex)),
  )!;
  const after = closed(corners(before).with(shared, own));
  expect(followBorder(before, after, neighbour)).toBe(neighbour);
});
