import type { LngLat } from '../../geo/types.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projection } from '../../geo/mercator.ts';
import { nearestVertex } from './ring.ts';
import { ringOf } from './shape.fixture.ts';

const hartha = ringOf('hartha');
const project = projection({ center: [47.7, 30.65], zoom: 10 }, { width: 800, height: 600 });

test('a pointer near a neighbour’s vertex gets that vertex to the last decimal', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...hartha),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (vertex, dx, dy) => {
        const [x, y] = project(vertex);
        const found = nearestVertex(hartha, [x + dx, y + dy], project, 12);
        expect(hartha).toContain(found);
        const [foundX, foundY] = project(found!);
        expect(Math.hypot(foundX - x - dx, foundY - y - dy)).toBeLessThanOrEqual(
          Math.hypot(dx, dy) + 1e-9,
        );
      },
    ),
  );
});

test('beyond its reach the pointer stays where it is', () => {
  const alone: LngLat[] = [[47.7, 30.65]];
  const [x, y] = project(alone[0]!);
  expect(nearestVertex(alone, [x + 11, y], project, 12)).toBe(alone[0]);
  expect(nearestVertex(alone, [x + 13, y], project, 12)).toBeNull();
  expect(nearestVertex([], [x, y], project, 12)).toBeNull();
});
