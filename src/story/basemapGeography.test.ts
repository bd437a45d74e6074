import type { Bounds, LngLat } from '../geo/types.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { pointsOf } from '../geo/rings.ts';
import { distanceMetres, distanceToSegmentMetres } from '../geo/plane.ts';
import { readStory } from '../build/readData.ts';
import type { StoryData } from './schema.ts';

/** The real base map. Its positions are [lng, lat] in degrees, its distances metres. */
const root = join(import.meta.dirname, '../..');
const { data } = readStory(join(root, 'data')) as { data: StoryData };
const roads = data['data/context/roads.geojson']!.features;
const rivers = data['data/context/rivers.geojson'].features;
const labels = data['data/context/labels.geojson'].features;
const airfields = data['data/context/airfields.geojson']!.features;

/** All that is drawn lies within this. Natural Earth’s land, which the build adds, goes on. */
const drawn: Bounds = [43.5, 29, 49, 34];
/** The frames of the finer roads around Basra and Baghdad, outside of which only the main go on. */
const basra: Bounds = [46.5, 29, 49, 31.4];
const baghdad: Bounds = [43.8, 32.9, 44.9, 33.7];

/** A road’s end may be this far from another road or from the edge of a frame. */
const tolerance = { roadMetres: 1, frameDegrees: 0.0001 };

/** The ends of roads that no other road goes on from, with what is there. */
const endings = new Set([
  'road-mandali-iraq end: Mandali, by the border',
  'road-badra-iraq end: the border with Iran',
  'road-talaiyeh start: the border with Iran',
  'road-kuwait-north end: the border with Iraq',
  'road-subiya end: Subiya',
  'road-madain end: Madain',
  'road-faw-port start: Khor al-Zubair, where the bank has no road in the sources',
  'road-faw-port end: the port of Faw',
  'road-basra-trunk-faw end: Faw',
  'road-zubair-umm-qasr end: the port of Umm Qasr',
  'road-airport-motorway start: Baghdad airport',
  'road-airport start: Basra airport',
  'road-tannuma start: Tannuma, opposite the bridges of Basra',
  'road-kadhimiya-adhamiya end: Sadr City, where smaller streets go on',
  'road-sadr-city-cross end: Sadr City, where smaller streets go on',
  'road-sadr-city end: Sadr City, where smaller streets go on',
  'road-sadr-city-north end: Sadr City, where smaller streets go on',
  'road-nahrawan-link start: the edge of Sadr City',
]);

describe('roads', () => {
  const ends = roads.flatMap(({ id, geometry }) => [
    { name: `${id} start`, id, at: geometry.coordinates[0]! },
    { name: `${id} end`, id, at: geometry.coordinates.at(-1)! },
  ]);
  const loose = ends.filter(
    ({ id, at }) =>
      ![drawn, basra, baghdad].some((frame) => isOnEdge(at, frame)) &&
      roads.every(
        (other) =>
          other.id === id || distanceToLine(at, other.geometry.coordinates) > tolerance.roadMetres,
      ),
  );

  test('every end meets another road, leaves the frame or is listed as an ending', () => {
    const listed = [...endings].map((ending) => ending.split(':')[0]);
    expect(loose.map(({ name }) => name).toSorted()).toEqual(listed.toSorted());
  });
});

describe('the frame', () => {
  const [west, south, east, north] = drawn;
  test.each(Object.entries(data).filter(([file]) => file.startsWith('data/context/')))(
    'holds all of %s',
    (file, content) => {
      const { features } = content as unknown as (typeof data)['data/context/rivers.geojson'];
      const outside = features.flatMap(({ id, geometry }) =>
        positionsIn(geometry.coordinates)
          .filter(([lng, lat]) => lng < west || lng > east || lat < south || lat > north)
          .map((position) => `${id} ${String(position)}`),
      );
      expect(features.length, file).toBeGreaterThan(0);
      expect(outside).toEqual([]);
    },
  );
});

describe('the banks of the Tigris', () => {
  const tigris = rivers.find(({ id }) => id === 'tigris')!.geometry.coordinates;
  test.each([
    ['label-kadhimiya', 'west'],
    ['label-mansour', 'west'],
    ['label-karkh', 'west'],
    ['label-dora', 'west'],
    ['label-adhamiya', 'east'],
    ['label-rusafa', 'east'],
    ['label-sadr-city', 'east'],
    ['label-karrada', 'east'],
  ])('the name %s stands on the %s bank', (id, bank) => {
    const [lng, lat] = labels.find((each) => each.id === id)!.geometry.coordinates;
    const crossings = tigris.slice(1).filter(([x2, y2], i) => {
      const [x1, y1] = tigris[i]!;
      if (y1 > lat === y2 > lat) return false;
      return (x2 - x1) * ((lat - y1) / (y2 - y1)) + x1 > lng;
    });
    expect(crossings.length % 2 === 1 ? 'west' : 'east').toBe(bank);
  });
});

describe('runways', () => {
  const runways = airfields.flatMap(({ id, properties, geometry }) =>
    properties.kind === 'runway' && geometry.type === 'LineString'
      ? [[id, properties, geometry.coordinates] as const]
      : [],
  );

  test('there are three', () => expect(runways).toHaveLength(3));

  test.each(runways)('%s is as long as it says, within 50 m', (_, { lengthMetres = 0 }, line) => {
    expect(Math.abs(distanceMetres(line[0]!, line.at(-1)!) - lengthMetres)).toBeLessThan(50);
  });
});

interface Referenced {
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: { readonly coordinates: LngLat & readonly LngLat[] };
}

const reference = join(root, '../shared/reference/basemap');
const referenced = (name: string) =>
  (
    JSON.parse(readFileSync(join(reference, `${name}.geojson`), 'utf8')) as {
      features: Referenced[];
    }
  ).features;

/** The reference is not part of the project. These tests run only where it lies beside it. */
describe.runIf(existsSync(reference))('against the reference', () => {
  test.each(
    airfields.flatMap(({ properties: { designator }, geometry }) =>
      designator && geometry.type === 'LineString'
        ? [[designator, geometry.coordinates] as const]
        : [],
    ),
  )('both ends of runway %s lie within 50 m', (designator, line) => {
    const found = referenced('airports').find(
      ({ properties }) => properties['name'] === designator,
    )!;
    const ends: readonly LngLat[] = found.geometry.coordinates;
    for (const end of [line[0]!, line.at(-1)!]) {
      expect(Math.min(...ends.map((each) => distanceMetres(each, end)))).toBeLessThan(50);
    }
  });

  test.each(
    labels
      .filter(({ properties: { kind } }) => kind === 'city')
      .map(
        ({ properties: { name }, geometry }) => [name.en, name.ar, geometry.coordinates] as const,
      ),
  )('the name of %s stands within 3 km of the city', (_, name, at) => {
    const nearest = (file: string) =>
      Math.min(
        ...referenced(file)
          .filter(({ properties }) => properties['ar']?.replaceAll('\u200E', '') === name)
          .map(({ geometry }) => distanceMetres(geometry.coordinates, at)),
      );
    const isBuiltUp = () =>
      referenced('builtup-basra-z9').some(({ geometry }) =>
        booleanPointInPolygon([...at], geometry as unknown as Polygon),
      );
    // Natural Earth has Ahvaz 5 km off its centre, which OpenStreetMap shows only as built up.
    const isNear = Math.min(nearest('places-iraq-osm'), nearest('ne-places-iraq')) < 3000;
    expect(isNear || isBuiltUp()).toBe(true);
  });
});

function isOnEdge([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  const isNear = (one: number, other: number) => Math.abs(one - other) < tolerance.frameDegrees;
  return [west, east].some((x) => isNear(lng, x)) || [south, north].some((y) => isNear(lat, y));
}

function distanceToLine(point: LngLat, line: readonly LngLat[]): number {
  return Math.min(...line.slice(1).map((to, i) => distanceToSegmentMetres(point, line[i]!, to)));
}

/** Returns the positions of a geometry of any depth. */
function positionsIn(coordinates: unknown): LngLat[] {
  const list = coordinates as readonly unknown[];
  if (typeof list[0] === 'number') return [...pointsOf([list as readonly number[]])];
  return list.flatMap(positionsIn);
}
