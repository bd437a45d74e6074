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
    ['jamiyat', 'basra-centre'],
    ['huwair', 'midaina'],
  ])('the centre of %s lies in %s and nowhere else', (id, within) => {
    const holders = districts.filter(({ ring: each }) =>
      booleanPointInPolygon([...centre(id)], surface(each)),
    );
    expect(holders.map((holder) => holder.id)).toEqual([within]);
  });

  test('the six places of the list run from north to south, as the article lists them', () => {
    const list = ['hartha', 'karmat-ali', 'khamsa-mil', 'marfaqiya', 'hayyaniyah', 'jamiyat'];
    const latitudes = list.map((id) => place(id).properties.labelPoint[1]);
    // The last two lie side by side: the order of their middles is within the error.
    for (const [i, lat] of latitudes.slice(0, -1).entries()) {
      expect(latitudes[i + 1]! - lat).toBeLessThan(0.01);
    }
  });

  test.each([
    ['karmat-ali', 'OpenStreetMap', [47.7537, 30.5915]],
    ['karmat-ali', 'IOM', [47.7438, 30.5733]],
    ['khamsa-mil', 'OpenStreetMap', [47.7644, 30.5487]],
    ['khamsa-mil', 'the mean of OpenStreetMap and four of IOM', [47.7631, 30.5463]],
    ['khamsa-mil', 'the fuel station', [47.7681, 30.5443]],
    ['jamiyat', 'IOM, the mean of four', [47.7877, 30.4974]],
    ['jamiyat', 'OpenStreetMap, al-Khalij al-Arabi', [47.7899, 30.496]],
    ['jamiyat', 'the fuel yard', [47.7967, 30.4863]],
    ['marfaqiya', 'IOM, al-Muwaffaqiya', [47.7854, 30.5218]],
    ['huwair', 'OpenStreetMap', [47.3242, 30.9728]],
  ] as const)('the circle of %s holds where %s has it', (id, _, at) => {
    const { properties } = place(id);
    const radius = 'uncertaintyMetres' in properties ? properties.uncertaintyMetres : 0;
    expect(distanceMetres(centre(id), at)).toBeLessThanOrEqual(radius);
  });

  test('the airport holds both runways and the terminal', () => {
    const airport = surface(ring('baghdad-airport'));
    for (const at of [
      [44.23118, 33.28382],
      [44.25261, 33.25258],
      [44.21686, 33.26857],
      [44.23456, 33.24279],
      [44.228, 33.2675],
    ]) {
      expect(booleanPointInPolygon(at, airport)).toBe(true);
    }
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
      // The outline keeps to the bank: the river is 190 m wide.
      expect(distanceToLine(vertex, tigris)).toBeGreaterThan(90);
    }
  });

  test.each([
    ['Kadhimiya', [44.338, 33.38], 1],
    ['Adhamiya', [44.373, 33.371], 0],
    ['Karrada', [44.42, 33.303], 0],
    ['Dora', [44.4, 33.25], 1],
  ] as const)('%s lies on its bank of the Tigris', (_, at, crossingsToTheEast) => {
    expect(crossings(at, river('tigris'), 1) % 2).toBe(crossingsToTheEast);
  });

  test('the Shatt al-Arab runs along the border of the districts', () => {
    // The border is of 2019 and coarser than the river, which is drawn after OpenStreetMap.
    const belowQurna = river('shatt-al-arab-river').filter(([, lat]) => lat < 30.95 && lat > 30.5);
    expect(belowQurna.length).toBeGreaterThan(20);
    for (const vertex of belowQurna) {
      const distances = districts.map(({ ring: each }) => distanceToLine(vertex, each));
      expect(Math.min(...distances)).toBeLessThan(1000);
    }
  });

  test('Basra’s quarters lie west of the Shatt al-Arab, its namesake district east', () => {
    const shatt = river('shatt-al-arab-river');
    const quarters = ['khamsa-mil', 'marfaqiya', 'hayyaniyah', 'jamiyat'];
    for (const id of quarters) {
      expect(crossings(place(id).properties.labelPoint, shatt, 1) % 2).toBe(1);
    }
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
