import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projection } from '../../geo/mercator.ts';
import { cameraTransform } from './panZoom.ts';

const size = { width: 390, height: 430 };
const point = fc.tuple(
  fc.double({ min: 44, max: 49, noNaN: true }),
  fc.double({ min: 29, max: 34, noNaN: true }),
);
const camera = fc.record({ center: point, zoom: fc.double({ min: 6, max: 10, noNaN: true }) });

test('a drawing that is moved stands where it would be drawn', () => {
  fc.assert(
    fc.property(camera, camera, point, (drawn, seen, place) => {
      const transform = cameraTransform(seen, drawn, size);
      const [dx, dy, scale] = transform.match(/-?[\d.]+(e-?\d+)?/g)!.map(Number);
      const [x, y] = projection(drawn, size)(place);
      const [wantedX, wantedY] = projection(seen, size)(place);
      expect(x * scale! + dx!).toBeCloseTo(wantedX, 1);
      expect(y * scale! + dy!).toBeCloseTo(wantedY, 1);
    }),
  );
});
