import type { LngLat } from '../../geo/types.ts';
import { circle } from '@turf/circle';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareShapes } from './compareShapes.ts';
import type { Surface } from './compareShapes.ts';
import { labelSpot } from './labelSpot.ts';
import { bestMatch, readReference } from './readReference.ts';
import { circleOf, counterClockwise, readRing, ringText } from './ring.ts';
import { ringOf } from './shape.fixture.ts';

const square = (west: number, south: number, size: number): Surface => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

describe('a comparison', () => {
  test('of a shape with itself is 100 per cent all round', () => {
    expect(compareShapes(square(47, 30, 0.1), square(47, 30, 0.1))).toMatchObject({
      ofBoth: expect.closeTo(1, 6),
      ofOurs: expect.closeTo(1, 6),
      ofReference: expect.closeTo(1, 6),
    });
  });

  test('of halves: a third of both, a half of each', () => {
    const [ours, moved] = [square(47, 0, 0.1), square(47.05, 0, 0.1)];
    const overlap = compareShapes(ours, moved)!;
    expect(overlap.ofBoth).toBeCloseTo(1 / 3, 4);
    expect(overlap.ofOurs).toBeCloseTo(0.5, 4);
    expect(overlap.ofReference).toBeCloseTo(0.5, 4);
    expect(overlap.oursKm2).toBeCloseTo(123.6, 0);
  });

  test('of shapes apart is nothing, and of no shape is none', () => {
    expect(compareShapes(square(47, 30, 0.1), square(48, 30, 0.1))?.ofBoth).toBe(0);
    expect(compareShapes({ type: 'Polygon', coordinates: [] }, square(48, 30, 0.1))).toBeNull();
  });
});

describe('a reference file', () => {
  test('gives its polygons by name, whatever they call it', () => {
    const read = readReference(
      'reference.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: { ADM3_EN: 'Hartha' }, geometry: square(47, 30, 0.1) },
          { type: 'Feature', properties: { id: 3 }, geometry: square(48, 30, 0.1) },
          { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [1, 2] } },
          { type: 'Feature', properties: null, geometry: null },
        ],
      }),
    );
    if (!read.ok) throw new Error(read.why);
    expect(read.reference.shapes.map(({ name }) => name)).toEqual(['Hartha', 'Shape 2']);
    expect(bestMatch(square(48.02, 30, 0.1), read.reference.shapes)).toBe(1);
    expect(bestMatch(square(10, 30, 0.1), read.reference.shapes)).toBe(0);
  });

  test('may hold anything: what is not a polygon is said to be none', () => {
    expect(readReference('a.txt', 'ring')).toMatchObject({ ok: false });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const broken = { type: 'Polygon', coordinates: value };
        for (const json of [value, broken, { type: 'FeatureCollection', features: [broken] }]) {
          expect(() => readReference('a.json', JSON.stringify(json))).not.toThrow();
        }
      }),
    );
  });
});

describe('a ring', () => {
  test('as text reads back the same', () => {
    const ring = ringOf('hartha');
    expect(readRing(ringText(ring))).toEqual({ ok: true, ring });
  });

  test('is read from lists as they are copied from elsewhere', () => {
    const ring = [
      [47.1, 30.2],
      [47.3, 30.2],
      [47.3, 30.4],
      [47.1, 30.2],
    ];
    expect(readRing('47.1 30.2\n\n[47.3, 30.2],\n47.3;30.4\n')).toEqual({ ok: true, ring });
  });

  test('with a line that is none says which', () => {
    expect(readRing('47.1, 30.2\n47.3')).toEqual({
      ok: false,
      why: 'Line 2 is not “longitude, latitude”: 47.3',
    });
    expect(readRing('a, b')).toMatchObject({ ok: false });
  });

  test('runs counter-clockwise, and keeps its order when it does', () => {
    const ring = ringOf('dayr');
    expect(counterClockwise(ring)).toBe(ring);
    expect(counterClockwise(ring.toReversed())).toEqual(ring);
  });

  test('of a drawn circle gives the centre and the radius back', () => {
    const ring = circle([47.7769, 30.4976], 1500, { units: 'meters', steps: 64 }).geometry
      .coordinates[0]! as unknown as LngLat[];
    const { centre, radiusMetres } = circleOf(ring);
    expect(centre[0]).toBeCloseTo(47.7769, 3);
    expect(centre[1]).toBeCloseTo(30.4976, 3);
    expect(radiusMetres).toBe(1500);
  });
});

describe('the spot for a name', () => {
  test('lies inside every real outline', () => {
    for (const id of [
      'abu-al-khaseeb',
      'basra',
      'dayr',
      'green-zone',
      'hartha',
      'qurna',
      'zubair',
    ]) {
      const ring = ringOf(id);
      const polygon = { type: 'Polygon' as const, coordinates: [ring.map((v) => [...v])] };
      expect(booleanPointInPolygon([...labelSpot(ring)!], polygon), id).toBe(true);
    }
  });

  test('is none in a ring that encloses nothing', () => {
    expect(labelSpot([])).toBeNull();
    expect(
      labelSpot([
        [47, 30],
        [48, 30],
        [47, 30],
      ]),
    ).toBeNull();
  });
});
