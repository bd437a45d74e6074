import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, boundsOverlap } from './bounds.ts';
import { fitCamera, projection, cameraAfterPinch, unproject } from './mercator.ts';
import { distanceMetres, distanceToSegmentMetres, signedArea } from './plane.ts';

const size = { width: 800, height: 600 };
const lng = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const camera = fc.record({
  center: fc.tuple(lng, lat),
  zoom: fc.double({ min: 0, max: 18, noNaN: true }),
});

test('a px and the place under it lead to each other', () => {
  fc.assert(
    fc.property(camera, lng, lat, (view, x, y) => {
      const [backLng, backLat] = unproject(view, size, projection(view, size)([x, y]));
      expect(backLng).toBeCloseTo(x, 5);
      expect(backLat).toBeCloseTo(y, 5);
    }),
  );
});

test('what a finger is on stays under it, at whatever scale', () => {
  const px = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }));
  const near = fc.record({
    center: fc.tuple(
      fc.double({ min: 40, max: 50, noNaN: true }),
      lat.filter((n) => n > 20 && n < 40),
    ),
    zoom: fc.double({ min: 5, max: 13, noNaN: true }),
  });
  fc.assert(
    fc.property(
      near,
      px,
      px,
      fc.double({ min: 0.25, max: 4, noNaN: true }),
      (view, from, to, scale) => {
        const next = cameraAfterPinch(view, size, from, to, scale);
        const [x, y] = projection(next, size)(unproject(view, size, from));
        expect(x).toBeCloseTo(to[0], 3);
        expect(y).toBeCloseTo(to[1], 3);
        expect(2 ** (next.zoom - view.zoom)).toBeCloseTo(scale, 6);
      },
    ),
  );
});

test('a fitted camera shows all of the bounds within the padding, and fills one side', () => {
  const padding = { top: 40, right: 10, bottom: 20, left: 30 };
  fc.assert(
    fc.property(
      fc.tuple(lng, lat),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      ([west, south], width, height) => {
        const bounds = [west, south, west + width, south + height] as const;
        const project = projection(fitCamera(bounds, size, padding, 30), size);
        const [left, top] = project([bounds[0], bounds[3]]);
        const [right, bottom] = project([bounds[2], bounds[1]]);
        const spare = [
          left - padding.left,
          top - padding.top,
          size.width - padding.right - right,
          size.height - padding.bottom - bottom,
        ];
        expect(Math.min(...spare)).toBeCloseTo(0, 3);
        expect(spare.every((px) => px > -0.01)).toBe(true);
      },
    ),
  );
});

test('a fitted camera comes no closer than asked', () => {
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(fitCamera([44, 33, 44.0001, 33.0001], size, padding, 11).zoom).toBe(11);
});

test('a degree of latitude is 111.2 km', () => {
  expect(distanceMetres([47, 30], [47, 31]) / 1000).toBeCloseTo(111.2, 1);
});

test('the distance to a line is measured at its nearest point, and to its ends beyond them', () => {
  expect(distanceToSegmentMetres([47.5, 30.1], [47, 30], [48, 30])).toBeCloseTo(
    distanceMetres([47.5, 30.1], [47.5, 30]),
    -1,
  );
  expect(distanceToSegmentMetres([46, 30], [47, 30], [48, 30])).toBeCloseTo(
    distanceMetres([46, 30], [47, 30]),
    -1,
  );
});

test('a ring’s area changes its sign when it runs the other way', () => {
  const ring = [
    [0, 0],
    [2, 0],
    [2, 1],
    [0, 0],
  ] as const;
  expect(signedArea(ring)).toBe(1);
  expect(signedArea(ring.toReversed())).toBe(-1);
});

test('bounds hold their points, and touch what touches them', () => {
  expect(
    boundsOf([
      [47, 30],
      [44, 33],
    ]),
  ).toEqual([44, 30, 47, 33]);
  expect(boundsOverlap([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
  expect(boundsOverlap([0, 0, 1, 1], [1.1, 1, 2, 2])).toBe(false);
});
