import type { LngLat } from '../geo/types.ts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { featureCollection, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { kinks } from '@turf/kinks';
import { union } from '@turf/union';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { boundsOf, boundsOverlap } from '../geo/bounds.ts';
import { distanceMetres, distanceToSegmentMetres, signedArea } from '../geo/plane.ts';
import { circleAround } from './outlines.ts';
import type { PlaceFile } from './schema.ts';

interface Collection<G extends Polygon | LineString> {
  readonly features: readonly { readonly id: string; readonly geometry: G }[];
}

const root = join(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const places = readdirSync(join(root, 'data/places')).map(
  (file) => read(`data/places/${file}`) as PlaceFile,
);
const notMentioned = (read('data/context/districts.geojson') as Collection<Polygon>).features;
const rivers = (read('data/context/rivers.geojson') as Collection<LineString>).features;

const governorates = ['basra', 'baghdad'];
const districts = [
  ...['abu-al-khaseeb', 'zubair', 'hartha', 'dayr', 'qurna'].map((id) => ({ id, ring: ring(id) })),
  ...notMentioned.map(({ id, geometry }) => ({
    id,
    ring: geometry.coordinates[0] as unknown as LngLat[],
  })),
];
const pairs = districts.flatMap((one, i) =>
  districts.slice(i + 1).map((other): [string, typeof one, typeof other] => {
    return [`${one.id} and ${other.id}`, one, other];
  }),
);
const outlined = [...districts, ...governorates.map((id) => ({ id, ring: ring(id) }))];

describe('outlines', () => {
  test.each(outlined.map(({ id, ring: each }) => [id, each] as const))(
    '%s is a sound ring of some 30 to 80 vertices, a governorate of more',
    (id, each) => {
      expect(each.length - 1).toBeGreaterThanOrEqual(30);
      expect(each.length - 1).toBeLessThanOrEqual(governorates.includes(id) ? 200 : 80);
      expect(each.at(-1)).toEqual(each[0]);
      expect(signedArea(each)).toBeGreaterThan(0);
      expect(new Set(each.map(String)).size).toBe(each.length - 1);
      expect(kinks(surface(each)).features).toEqual([]);
    },
  );

  test.each(places.map((each) => [each.id, each] as const))(
    'the label of %s stands inside its shape',
    (_, { geometry, properties }) => {
      const radiusMetres = 'uncertaintyMetres' in properties ? properties.uncertaintyMetres : 0;
      const shape =
        geometry.type === 'Polygon' ? geometry : circleAround(geometry.coordinates, radiusMetres);
      expect(booleanPointInPolygon([...properties.labelPoint], shape)).toBe(true);
    },
  );
});

describe('neighbours', () => {
  test.each(pairs)('%s share their border vertex for vertex', (_, one, other) => {
    // A vertex on a neighbour's edge that is not the neighbour's own opens a hairline gap.
    expect(looseVertices(one.ring, other.ring)).toEqual([]);
    expect(looseVertices(other.ring, one.ring)).toEqual([]);
  });

  test.each(pairs)('%s do not overlap', (_, one, other) => {
    if (!boundsOverlap(boundsOf(one.ring), boundsOf(other.ring))) return;
    const both = intersect(featureCollection([surface(one.ring), surface(other.ring)]));
    expect(both ? area(both) : 0).toBeLessThan(1000);
  });

  test('every edge of a district is the edge of one neighbour or of the governorate', () => {
    const edges = new Map<string, number>();
    for (const { ring: each } of districts) {
      for (const key of edgeKeys(each)) edges.set(key, (edges.get(key) ?? 0) + 1);
    }
    const outer = new Set(edgeKeys(ring('basra')));
    const owners = (key: string) => (edges.get(key) ?? 0) + (outer.has(key) ? 1 : 0);
    expect([...edges.keys(), ...outer].filter((key) => owners(key) !== 2)).toEqual([]);
  });

  test('the districts together are as large as the governorate, within 1 %', () => {
    const sum = districts.reduce((total, { ring: each }) => total + area(surface(each)), 0);
    const whole = area(surface(ring('basra')));
    expect(Math.abs(sum / whole - 1)).toBeLessThan(0.01);
  });
});

describe('where places lie', () => {
  test.each([
    ['karmat-ali', 'hartha'],
    ['khamsa-mil', 'basra-centre'],
    ['marfaqiya', 'basra-centre'],
    ['hayyaniyah', 'basra-centre'],
    ['jamiyat', 'basra-centre'],
    ['huwair', 'midaina'],
  ])('the centre of %s lies in %s and nowhere else', (id, within) => {
    const holders = districts.filter(({ ring: each }) =>
      booleanPointInPolygon([...centre(id)], surface(each)),
    );
    expect(holders.map((holder) => holder.id)).toEqual([within]);
  });

  test('the six places of the list run from north to south, as the article lists them', () => {
    const list = ['karmat-ali', 'khamsa-mil', 'marfaqiya', 'hayyaniyah', 'jamiyat'];
    const latitudes = [place('hartha').properties.labelPoint, ...list.map(centre)].map(
      ([, lat]) => lat,
    );
    expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a));
  });

  test.each(['green-zone', 'baghdad-airport'])('%s lies inside Baghdad', (id) => {
    for (const vertex of ring(id)) {
      expect(booleanPointInPolygon([...vertex], surface(ring('baghdad')))).toBe(true);
    }
  });

  test('the label of the governorate stands on ground that no other place claims', () => {
    const [lng, lat] = place('basra').properties.labelPoint;
    const holders = places.filter(
      ({ id, geometry }) =>
        id !== 'basra' &&
        geometry.type === 'Polygon' &&
        booleanPointInPolygon([lng, lat], geometry),
    );
    expect(holders).toEqual([]);
  });
});

describe('the rivers', () => {
  test('the Green Zone lies west of the Tigris, and its outline keeps off the river', () => {
    const tigris = river('tigris');
    for (const vertex of ring('green-zone')) {
      // The parallel crosses the river an odd number of times to the east, an even number to the
      // west.
      expect(crossings(vertex, tigris, 1) % 2).toBe(1);
      expect(crossings(vertex, tigris, -1) % 2).toBe(0);
      expect(distanceToLine(vertex, tigris)).toBeGreaterThan(100);
    }
  });

  test('the Shatt al-Arab runs on the border of the districts, with their vertices', () => {
    const vertices = new Set(districts.flatMap(({ ring: each }) => each.map(String)));
    const belowQurna = river('shatt-al-arab-river').filter(([, lat]) => lat < 30.95);
    expect(belowQurna.length).toBeGreaterThan(50);
    expect(belowQurna.filter((vertex) => !vertices.has(String(vertex)))).toEqual([]);
  });

  test('Basra’s quarters lie west of the Shatt al-Arab, its namesake district east', () => {
    const shatt = river('shatt-al-arab-river');
    const quarters = ['khamsa-mil', 'marfaqiya', 'hayyaniyah', 'jamiyat'];
    for (const id of quarters) expect(crossings(centre(id), shatt, 1) % 2).toBe(1);
    expect(crossings(place('basra').properties.labelPoint, shatt, 1) % 2).toBe(0);
  });

  test('Tigris, Euphrates and Shatt al-Arab meet in one point inside Qurna', () => {
    const meeting = river('tigris').at(-1)!;
    expect(river('euphrates').at(-1)).toEqual(meeting);
    expect(river('shatt-al-arab-river')[0]).toEqual(meeting);
    expect(booleanPointInPolygon([...meeting], surface(ring('qurna')))).toBe(true);
  });

  test('no river has a vertex twice in a row', () => {
    for (const { geometry } of rivers) {
      const line = geometry.coordinates;
      for (const [i, vertex] of line.entries()) expect(vertex).not.toEqual(line[i - 1]);
    }
  });
});

const reference = join(root, '../shared/reference/geometry');

/**
 * The official boundaries are not part of the project. These tests run only where they lie beside
 * it.
 */
describe.runIf(existsSync(reference))('against the official boundaries', () => {
  test.each([
    ['abu-al-khaseeb', 'adm2-basra', 'ADM2_PCODE', 'IQG02Q01', 0.975],
    ['zubair', 'adm2-basra', 'ADM2_PCODE', 'IQG02Q06', 0.975],
    ['hartha', 'adm3-basra', 'ADM3_PCODE', 'IQG02Q02N01', 0.975],
    ['dayr', 'adm3-basra', 'ADM3_PCODE', 'IQG02Q05N01', 0.975],
    ['qurna', 'adm3-basra', 'ADM3_PCODE', 'IQG02Q05N03', 0.975],
    ['basra', 'adm1-basra', 'ADM1_PCODE', 'IQG02', 0.985],
    ['baghdad', 'adm1-baghdad', 'ADM1_PCODE', 'IQG08', 0.985],
  ])('%s fits its unit', (id, file, key, code, least) => {
    const { features } = JSON.parse(readFileSync(join(reference, `${file}.geojson`), 'utf8')) as {
      features: Feature<Polygon>[];
    };
    const official = features.find(({ properties }) => properties?.[key] === code)!;
    expect(intersectionOverUnion(surface(ring(id)), official)).toBeGreaterThanOrEqual(least);
  });

  test('the chosen points are those of the reference', () => {
    const { features } = JSON.parse(
      readFileSync(join(reference, 'places-points.geojson'), 'utf8'),
    ) as { features: { properties: { id: string }; geometry: { coordinates: LngLat } }[] };
    const circles = places.filter(({ geometry }) => geometry.type === 'Point');
    expect(circles).toHaveLength(6);
    for (const { id } of circles) {
      const chosen = features.find(({ properties }) => properties.id === id)!;
      expect(distanceMetres(centre(id), chosen.geometry.coordinates)).toBeLessThan(10);
    }
  });
});

function place(id: string): PlaceFile {
  const found = places.find((each) => each.id === id);
  if (!found) throw new Error(`There is no place “${id}”.`);
  return found;
}

function ring(id: string): LngLat[] {
  const { geometry } = place(id);
  if (geometry.type !== 'Polygon') throw new Error(`“${id}” has no outline.`);
  return geometry.coordinates[0]!;
}

function centre(id: string): LngLat {
  const { geometry } = place(id);
  if (geometry.type !== 'Point') throw new Error(`“${id}” is no circle.`);
  return geometry.coordinates;
}

function river(id: string): LngLat[] {
  return rivers.find((each) => each.id === id)!.geometry.coordinates as unknown as LngLat[];
}

function surface(exterior: readonly LngLat[]): Feature<Polygon> {
  return polygon([exterior.map(([lng, lat]): Position => [lng, lat])]);
}

/** Returns a key of the two ends of each edge, independent of its direction. */
function edgeKeys(each: readonly LngLat[]): string[] {
  return each.slice(1).map((to, i) => [String(each[i]), String(to)].toSorted().join(' '));
}

/**
 * Returns the vertices that lie on the other ring (nearer than 20 metres) without being its
 * vertices.
 */
function looseVertices(each: readonly LngLat[], other: readonly LngLat[]): LngLat[] {
  const own = new Set(other.map(String));
  return each.filter((vertex) => !own.has(String(vertex)) && distanceToLine(vertex, other) < 20);
}

function distanceToLine(point: LngLat, line: readonly LngLat[]): number {
  return Math.min(...line.slice(1).map((to, i) => distanceToSegmentMetres(point, line[i]!, to)));
}

/**
 * Counts how often the parallel through a point crosses a line on one side: 1 is east, -1 is west.
 */
function crossings([x, y]: LngLat, line: readonly LngLat[], side: 1 | -1): number {
  return line.slice(1).filter(([x2, y2], i) => {
    const [x1, y1] = line[i]!;
    if (y1 > y === y2 > y) return false;
    return ((x2 - x1) * ((y - y1) / (y2 - y1)) + x1 - x) * side > 0;
  }).length;
}

function intersectionOverUnion(one: Feature<Polygon>, other: Feature<Polygon>): number {
  const both: Feature<Polygon | MultiPolygon> | null = intersect(featureCollection([one, other]));
  const either = union(featureCollection([one, other]));
  return both && either ? area(both) / area(either) : 0;
}
