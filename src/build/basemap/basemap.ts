import type { Bounds, LngLat, Ring } from '../../geo/types.ts';
import { pointsOf } from '../../geo/rings.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { area } from '@turf/area';
import { bboxClip } from '@turf/bbox-clip';
import { featureCollection, lineString, multiLineString, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { distanceMetres, distanceToSegmentMetres } from '../../geo/plane.ts';
import { boundsOf } from '../../geo/bounds.ts';
import type { Basemap, ServedBasemapInfo } from '../../map/style/basemap.ts';
import { contextLayers } from './contextLayers.ts';
import { maxBounds } from '../../map/camera.ts';
import type { StoryData } from '../../story/schema.ts';

/** The files under the story. The desk builds the base map without those that have a fault. */
export type BasemapData = Partial<StoryData> &
  Pick<StoryData, 'data/story.json' | 'data/theatres.json' | 'places'>;
type Surface = Polygon | MultiPolygon;
type Land = Pick<Basemap, 'neighbours' | 'home' | 'borders'>;
type Country = (TopoPolygon | TopoMultiPolygon) & { properties: { name: string } };
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } }>;

/** Bends smaller than this, in degrees (some 780 m), are invisible at the zooms that show land. */
const bendDegrees = 0.007;
/** Islands of at most this size, in square kilometres, are left out. */
const islandKm2 = 20;
/** An edge nearer than this to an outline, in metres, counts as a part of it. */
const onLineMetres = 100;

/** Builds the shapes under the story: land, borders and the context files of the data. */
export function buildBasemap(data: BasemapData): Basemap {
  const { country } = data['data/story.json'];
  const governorates = data['data/theatres.json'].flatMap(({ place }) => {
    const whole = [...data.places.values()].find(({ id }) => id === place);
    return whole?.geometry.type === 'Polygon' ? [whole.geometry] : [];
  });
  return {
    ...buildLand(country, governorates, clipBounds(data['data/theatres.json'])),
    ...contextLayers(data),
  };
}

/** Returns the bounds that a reader can reach by moving the map, in degrees to three decimals. */
export function clipBounds(theatres: StoryData['data/theatres.json']): Bounds {
  const [west, south, east, north] = maxBounds(theatres);
  return [...round([west, south]), ...round([east, north])];
}

/** Returns the place names around the story and the bounds of its country. */
export function buildBasemapInfo(data: StoryData): ServedBasemapInfo {
  return {
    names: data['data/context/labels.geojson'].features as ServedBasemapInfo['names'],
    country: boundsOf(countryOutline(data['data/story.json'].country)),
  };
}

/**
 * Builds land, home country and borders from Natural Earth. It fits them to the official outlines
 * of the governorates, which differ from Natural Earth by kilometres:
 * - `neighbours` is all land in one piece and includes the home country. So no gap opens where an
 *   official border moves the edge of the home country.
 * - `home` ends at the governorates’ outlines where these are the country’s border.
 * - `borders` leaves out the stretches that those outlines already draw, and ends on them.
 * Throws where Natural Earth has no such country or the frame contains no land.
 */
export function buildLand(country: string, governorates: readonly Polygon[], frame: Bounds): Land {
  const atlas = withoutSmallBends(readAtlas('countries-10m'), frame);
  const { countries } = atlas.objects;
  const home = countryOf(atlas, country);

  const land = merge(atlas, countries.geometries);
  const { geometry: atlasHome } = feature(atlas, home) as Feature<Surface>;
  const homeLand = fitted(inFrame(atlasHome, frame), governorates, frame);
  const foreign = mesh(atlas, countries, (a, b) => a !== b && a !== home && b !== home);
  const borders = [...ownBorder(homeLand, governorates, frame), ...linesInFrame(foreign, frame)];
  return {
    neighbours: featureCollection([rounded(withoutIslets(inFrame(land, frame)))]),
    home: featureCollection([rounded(homeLand)]),
    borders: featureCollection([
      multiLineString(borders.map((line) => withoutRepeats(line.map(round)))),
    ]),
  };
}

/**
 * Returns the country's outline for the small inset map, as one closed ring of [lng, lat] in
 * degrees. Of several parts it takes the one whose ring has the most points.
 */
export function countryOutline(country: string): LngLat[] {
  const rings = partsOf(countryShape(country).geometry).map(([ring = []]) => ring);
  const largest = rings.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return largest.map(round);
}

/**
 * Returns a country's shape from the coarse atlas (1:50m). Throws where the atlas has no country of
 * that name; `checkCountry` reports this as a problem first.
 */
export function countryShape(country: string): Feature<Surface> {
  const atlas = readAtlas('countries-50m');
  return feature(atlas, countryOf(atlas, country)) as Feature<Surface>;
}

/** Returns the English names of all countries in the atlas. */
export function countryNames(): string[] {
  const { countries } = readAtlas('countries-50m').objects;
  return countries.geometries.map(({ properties }) => properties.name);
}

function countryOf(atlas: Atlas, name: string): Country {
  const country = atlas.objects.countries.geometries.find(
    ({ properties }) => properties.name === name,
  );
  if (!country) throw new Error(`world-atlas has no country “${name}”.`);
  return country;
}

function readAtlas(file: 'countries-10m' | 'countries-50m'): Atlas {
  const path = createRequire(import.meta.url).resolve(`world-atlas/${file}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}

/**
 * Simplifies the arcs of the atlas. Neighbouring countries share them, so a border stays the same
 * line on both sides. An arc that does not come near the frame keeps only its two ends.
 */
function withoutSmallBends({ transform, ...atlas }: Atlas, frame: Bounds): Atlas {
  const arcs = atlas.arcs.map((deltas) => {
    let [x, y] = [0, 0];
    const points = deltas.map(([dx = 0, dy = 0]): [number, number] => {
      x += dx;
      y += dy;
      if (!transform) return [dx, dy];
      const { scale, translate } = transform;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return reaches(points, frame) ? simplified(points) : [points[0]!, points.at(-1)!];
  });
  return { ...atlas, arcs };
}

function reaches(points: readonly LngLat[], [west, south, east, north]: Bounds): boolean {
  return points.some(([x, y]) => x > west - 1 && x < east + 1 && y > south - 1 && y < north + 1);
}

/** Simplifies a line by Douglas–Peucker and keeps its ends. */
function simplified<P extends LngLat>(points: readonly P[]): P[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const isClosed = first[0] === last[0] && first[1] === last[1];
  let [furthest, at] = [0, 0];
  for (const [index, point] of points.entries()) {
    const metres = isClosed
      ? distanceMetres(point, first)
      : distanceToSegmentMetres(point, first, last);
    if (metres > furthest) [furthest, at] = [metres, index];
  }
  if (at === 0 || furthest < bendDegrees * 111_195) return [first, last];
  return [...simplified(points.slice(0, at + 1)).slice(0, -1), ...simplified(points.slice(at))];
}

function inFrame(surface: Surface, frame: Bounds): Surface {
  const inside = intersect(featureCollection([asFeature(surface), boxOf(frame)]));
  if (!inside) throw new Error('The theatres (data/theatres.json) lie far from any land.');
  return inside.geometry;
}

export function boxOf([west, south, east, north]: Bounds): Feature<Polygon> {
  return polygon([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]);
}

function withoutIslets(surface: Surface): MultiPolygon {
  const coordinates = partsOf(surface).filter(
    (rings) => area({ type: 'Polygon', coordinates: rings }) > islandKm2 * 1e6,
  );
  return { type: 'MultiPolygon', coordinates };
}

/**
 * Replaces the country's outline with the governorates’ outlines where these apply. Cutting the
 * governorates out leaves the country's body and slivers beyond the official border. The slivers
 * belong to the neighbours, so only the body is kept.
 */
function fitted(
  country: Surface,
  governorates: readonly Polygon[],
  [west, south, east, north]: Bounds,
): Surface {
  if (governorates.length === 0) return country;
  const around = polygon([
    [
      [west - 1, south - 1],
      [east + 1, south - 1],
      [east + 1, north + 1],
      [west - 1, north + 1],
      [west - 1, south - 1],
    ],
    ...governorates.map(({ coordinates }) => coordinates[0]!.toReversed()),
  ]);
  const rest = intersect(featureCollection([asFeature(country), around]));
  const parts = rest ? partsOf(rest.geometry) : [];
  const sizes = parts.map((coordinates) => area({ type: 'Polygon', coordinates }));
  const body = parts.filter((_, index) => sizes[index] === Math.max(...sizes));
  const whole = [...body, ...governorates.map(({ coordinates }) => coordinates)];
  return union(featureCollection(whole.map((rings) => polygon(rings))))!.geometry;
}

/**
 * Returns the lines of the home country’s border. It leaves out the frame’s edges and the stretches
 * along the governorates’ outlines, which are drawn already.
 */
function ownBorder(home: Surface, governorates: readonly Polygon[], frame: Bounds): LngLat[][] {
  const outlines = governorates.map(({ coordinates }) => pointsOf(coordinates[0]!));
  const isPlayed = (a: LngLat, b: LngLat) => {
    const middle: LngLat = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    return isOnFrame(middle, frame) || outlines.some((ring) => isOnRing(middle, ring));
  };
  return partsOf(home).flatMap((rings) => openRuns(pointsOf(rings[0]!), isPlayed));
}

/** Joins the edges of a closed ring into lines, and leaves out those that `isOut` selects. */
function openRuns(ring: readonly LngLat[], isOut: (a: LngLat, b: LngLat) => boolean): LngLat[][] {
  const edges = ring.slice(1).map((to, i): [LngLat, LngLat] => [ring[i]!, to]);
  const start = edges.findIndex(([a, b]) => isOut(a, b)) + 1;
  const runs: LngLat[][] = [];
  for (const [a, b] of [...edges.slice(start), ...edges.slice(0, start)]) {
    if (isOut(a, b)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === a) run.push(b);
    else runs.push([a, b]);
  }
  return runs;
}

function isOnFrame([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  return lng === west || lng === east || lat === south || lat === north;
}

function isOnRing(point: LngLat, ring: readonly LngLat[]): boolean {
  return ring.slice(1).some((to, i) => distanceToSegmentMetres(point, ring[i]!, to) < onLineMetres);
}

/** Cuts lines at the frame and returns the stretches inside it. */
function linesInFrame({ coordinates }: MultiLineString, frame: Bounds): Ring[] {
  return coordinates
    .filter((line) => reaches(pointsOf(line), frame))
    .map((line) => bboxClip(lineString(line), [...frame]).geometry)
    .flatMap((line) => {
      if (line.type === 'LineString') return [line.coordinates];
      return line.type === 'MultiLineString' ? line.coordinates : [];
    })
    .filter((line) => line.length > 1)
    .map(pointsOf);
}

function rounded(surface: Surface): Feature<MultiPolygon> {
  const coordinates = partsOf(surface)
    .map((rings) => rings.map((ring) => withoutRepeats(ring.map(round))).filter(isRing))
    .filter((rings) => rings.length > 0);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Rounds [lng, lat] to three decimals of a degree, some 100 m. */
function round([lng = 0, lat = 0]: Position | LngLat): [number, number] {
  return [Math.round(lng * 1000) / 1000, Math.round(lat * 1000) / 1000];
}

function withoutRepeats(points: readonly Position[]): Position[] {
  return points.filter((point, i) => String(point) !== String(points[i - 1]));
}

const isRing = (points: readonly Position[]) => points.length > 3;

function partsOf(surface: Surface): Position[][][] {
  return surface.type === 'Polygon' ? [surface.coordinates] : surface.coordinates;
}

function asFeature(geometry: Surface): Feature<Surface> {
  return { type: 'Feature', properties: {}, geometry };
}
