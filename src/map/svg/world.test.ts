import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import { projection } from '../../geo/mercator.ts';
import { pathOf } from './pathOf.ts';
import { toWorld, worldOrigin, worldTransform } from './world.ts';

const origin = worldOrigin([
  {
    id: asId('somewhere'),
    name: { en: 'Somewhere', ar: 'مكان ما' },
    place: asId('somewhere'),
    bounds: [44, 29, 49, 34],
  },
]);
const size = { width: 860, height: 520 };
const lng = fc.double({ min: 40, max: 52, noNaN: true });
const lat = fc.double({ min: 27, max: 38, noNaN: true });
const camera = fc.record({
  center: fc.tuple(lng, lat),
  zoom: fc.double({ min: 5, max: 13, noNaN: true }),
});

test('a drawing shows every point where the projection has it, within half a px of the world', () => {
  fc.assert(
    fc.property(camera, lng, lat, (view, x, y) => {
      const { scale, x: dx, y: dy } = worldTransform(view, size, origin);
      const [worldX, worldY] = toWorld([x, y], origin);
      const [left, top] = projection(view, size)([x, y]);
      expect(Math.abs(worldX * scale + dx - left)).toBeLessThanOrEqual(scale / 2 + 1e-6);
      expect(Math.abs(worldY * scale + dy - top)).toBeLessThanOrEqual(scale / 2 + 1e-6);
    }),
  );
});

test('a path leads through the points of its geometry, in steps', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lng, lat), { minLength: 2, maxLength: 40 }), (points) => {
      const path = pathOf({ type: 'LineString', coordinates: points }, origin);
      const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const walked = Array.from({ length: numbers.length / 2 }, (_, i) => {
        [x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
        return [x, y].join();
      });
      const expected = points.map((point) => toWorld(point, origin).join());
      expect(walked).toEqual(expected.filter((each, i) => each !== expected[i - 1]));
    }),
  );
});

test('a ring is closed by its path, not by its last point', () => {
  const ring = [
    [44, 30],
    [45, 30],
    [45, 31],
    [44, 30],
  ];
  const path = pathOf({ type: 'Polygon', coordinates: [ring] }, origin);
  expect(path).toMatch(/^M[^M]*z$/);
  expect(path.match(/-?\d+/g)).toHaveLength(6);
});
