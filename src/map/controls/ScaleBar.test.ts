import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMetres } from '../../geo/plane.ts';
import { unproject } from '../../geo/mercator.ts';
import { roundDistance } from './ScaleBar.tsx';

const size = { width: 800, height: 600 };

test('the scale is a round distance, as long as it says and no longer than asked', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 5, max: 13, noNaN: true }),
      fc.double({ min: 28, max: 36, noNaN: true }),
      (zoom, lat) => {
        const camera = { center: [46, lat], zoom } as const;
        const { metres, width } = roundDistance(camera, size, 90);
        expect(String(metres)).toMatch(/^[1235]0*$/);
        expect(width).toBeLessThanOrEqual(90);
        expect(width).toBeGreaterThan(30);
        const [from, to] = [400 - width / 2, 400 + width / 2].map((x) =>
          unproject(camera, size, [x, 300]),
        );
        expect(distanceMetres(from!, to!) / metres).toBeCloseTo(1, 1);
      },
    ),
  );
});
