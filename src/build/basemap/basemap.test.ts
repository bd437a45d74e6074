import type { LngLat } from '../../geo/types.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../geo/bounds.ts';
import { distanceMetres, distanceToSegmentMetres, signedArea } from '../../geo/plane.ts';
import { buildLand, clipBounds } from './basemap.ts';
import { dataFolder } from '../readData.ts';

const frame = clipBounds(JSON.parse(readFileSync(join(dataFolder, 'theatres.json'), 'utf8')));
const outlineOf = (id: string): Polygon =>
  JSON.parse(readFileSync(join(dataFolder, 'places', `${id}.geojson`), 'utf8')).geometry;
const basra = outlineOf('basra');
const basraRing = basra.coordinates[0] as unknown as LngLat[];
const governorates = [basra, outlineOf('baghdad')];
const land = buildLand('Iraq', governorates, frame);
const neighbours = surfaceOf(land.neighbours);
const home = surfaceOf(land.home);
const borders = linesOf(land.borders);

describe('the land under the story', () => {
  test('rings are closed, wind as RFC 7946 asks and stay in the frame', () => {
    const [west, south, east, north] = frame;
    for (const rings of [...neighbours.coordinates, ...home.coordinates]) {
      for (const [index, ring] of rings.entries()) {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(signedArea(ring as unknown as LngLat[]) > 0).toBe(index === 0);
        for (const [lng = NaN, lat = NaN] of ring) {
          expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
        }
      }
    }
  });

  test('coordinates have three decimals at most, and the whole is below 25 kB', () => {
    const all = JSON.stringify(land);
    expect(all).not.toMatch(/\d\.\d{4}/);
    expect(all.length).toBeLessThan(25_000);
  });

  test('the governorates belong to the home country, their neighbours do not', () => {
    for (const { coordinates } of governorates) {
      for (const vertex of inwards(coordinates[0]!)) {
        expect(booleanPointInPolygon(vertex, home)).toBe(true);
      }
    }
    const [mosul, kuwaitCity, abadan] = [
      [43.13, 36.34],
      [47.98, 29.37],
      [48.3, 30.36],
    ];
    expect(booleanPointInPolygon(mosul!, home)).toBe(true);
    for (const abroad of [kuwaitCity!, abadan!]) {
      expect(booleanPointInPolygon(abroad, home)).toBe(false);
      expect(booleanPointInPolygon(abroad, neighbours)).toBe(true);
    }
  });

  test('nothing of the home country lies beyond the official border of Basra', () => {
    // The points lie about 1 km off every corner on the side of Iran, Kuwait and the sea. There
    // Natural Earth’s Iraq extends up to 10 km too far.
    const beyond = basraRing.flatMap(([lng, lat]) =>
      [-0.01, 0.01].flatMap((dx) =>
        [-0.01, 0.01].map((dy): [number, number] => [lng + dx, lat + dy]),
      ),
    );
    const abroad = beyond.filter(
      ([lng, lat]) =>
        !booleanPointInPolygon([lng, lat], basra) && (lng > 47.72 || (lat < 30.2 && lng > 46.7)),
    );
    expect(abroad.length).toBeGreaterThan(50);
    for (const point of abroad) expect(booleanPointInPolygon(point, home)).toBe(false);
  });
});

describe('borders', () => {
  test('are lines of at least two points that never double back', () => {
    for (const line of borders.coordinates) {
      expect(line.length).toBeGreaterThan(1);
      for (const [i, point] of line.entries()) expect(point).not.toEqual(line[i - 1]);
    }
  });

  test('leave out what Basra’s outline plays: in its bounds only the stumps that meet it remain', () => {
    const [west, south, east, north] = boundsOf(basraRing);
    const metres = segmentsOf(borders).map(([a, b]) => {
      const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
      const isInside =
        middle[0] > west && middle[0] < east && middle[1] > south && middle[1] < north;
      return isInside ? distanceMetres(a, b) : 0;
    });
    expect(metres.reduce((sum, each) => sum + each, 0)).toBeLessThan(10_000);
  });

  test('stay away from Basra’s outline by 1 km except where they end on it', () => {
    const ends = borders.coordinates.flatMap(
      (line) => [line[0], line.at(-1)] as unknown as LngLat[],
    );
    const landings = ends.filter((end) => distanceToRing(end, basraRing) < 150);
    expect(landings).toHaveLength(2);
    for (const vertex of borders.coordinates.flat() as unknown as LngLat[]) {
      if (landings.some((landing) => distanceMetres(vertex, landing) < 5000)) continue;
      expect(distanceToRing(vertex, basraRing)).toBeGreaterThan(1000);
    }
  });

  test('without governorates the country keeps Natural Earth’s whole border', () => {
    const bare = linesOf(buildLand('Iraq', [], frame).borders);
    const near = (bare.coordinates.flat() as unknown as LngLat[]).filter(
      (vertex) => distanceToRing(vertex, basraRing) < 5000,
    );
    expect(near.length).toBeGreaterThan(10);
  });
});

/** Returns every vertex of a ring, moved some 200 m towards the ring’s inside. */
function inwards(ring: readonly Position[]): Position[] {
  const open = ring.slice(1);
  return open.map(([lng = NaN, lat = NaN], i) => {
    const [x0 = NaN, y0 = NaN] = open.at(i - 1)!;
    const [x1 = NaN, y1 = NaN] = open[(i + 1) % open.length]!;
    const bisect = [x0 - lng, y0 - lat].map(unit(x0 - lng, y0 - lat));
    const other = [x1 - lng, y1 - lat].map(unit(x1 - lng, y1 - lat));
    const turn = (lng - x0) * (y1 - lat) - (lat - y0) * (x1 - lng);
    const [dx, dy] = [bisect[0]! + other[0]!, bisect[1]! + other[1]!];
    const length = Math.hypot(dx, dy) || 1;
    const sign = turn > 0 ? 1 : -1;
    return [lng + (sign * 0.002 * dx) / length, lat + (sign * 0.002 * dy) / length];
  });
}

function unit(x: number, y: number): (part: number) => number {
  const length = Math.hypot(x, y);
  return (part) => part / length;
}

function distanceToRing(point: LngLat, ring: readonly LngLat[]): number {
  return Math.min(...ring.slice(1).map((to, i) => distanceToSegmentMetres(point, ring[i]!, to)));
}

function segmentsOf({ coordinates }: MultiLineString): [LngLat, LngLat][] {
  return coordinates.flatMap((line) =>
    line.slice(1).map((to, i) => [line[i], to] as unknown as [LngLat, LngLat]),
  );
}

function surfaceOf({ features }: FeatureCollection): MultiPolygon {
  return features[0]!.geometry as MultiPolygon;
}

function linesOf({ features }: FeatureCollection): MultiLineString {
  return features[0]!.geometry as MultiLineString;
}
