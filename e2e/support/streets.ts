import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureCollection, lineString } from '@turf/helpers';
import type { LngLat } from '../../src/geo/types.ts';
import { boxOf } from '../../src/build/basemap/basemap.ts';
import { writeArchive } from './pmtiles.ts';

/** Made-up streets in the south of Baghdad governorate, where no claim has an area. */
const bounds = [44.3, 33.15, 44.55, 33.35] as const;

/** The middle of a made-up lake that is wider than a map at zoom 12, [lng, lat] in degrees. */
export const lake: LngLat = [44.43, 33.22];
/** A spot on a made-up motorway, and one on land beside it. */
export const motorway: LngLat = [44.43, 33.3];

export const streets = {
  file: 'tiles/streets.pmtiles',
  credit: {
    title: { en: '© The street surveyors', ar: '© مساحو الشوارع' },
    licence: { en: 'ODbL 1.0', ar: 'ODbL 1.0' },
  },
};

/** Writes the archive of these streets to a file. */
export function writeStreets(folder: string): void {
  const [lng, lat] = lake;
  const archive = writeArchive(
    {
      earth: featureCollection([boxOf(bounds)]),
      water: featureCollection([
        {
          ...boxOf([lng - 0.06, lat - 0.04, lng + 0.06, lat + 0.04]),
          properties: { kind: 'lake' },
        },
      ]),
      roads: featureCollection([
        ...sideStreets(),
        lineString(
          [
            [bounds[0], motorway[1]],
            [bounds[2], motorway[1]],
          ],
          { kind: 'highway' },
        ),
      ]),
    },
    { bounds, minZoom: 8, maxZoom: 13 },
  );
  writeFileSync(join(folder, 'streets.pmtiles'), archive);
}

/** Returns a street every 0.005 degrees from west to east, and across. */
function sideStreets() {
  const [west, south, east, north] = bounds;
  const step = 0.005;
  const steps = (from: number, to: number) =>
    Array.from({ length: Math.round((to - from) / step) }, (_, i) => from + (i + 0.5) * step);
  const lines = [
    ...steps(west, east).map((lng) => [
      [lng, south],
      [lng, north],
    ]),
    ...steps(south, north).map((lat) => [
      [west, lat],
      [east, lat],
    ]),
  ];
  return lines.map((line) => lineString(line, { kind: 'minor_road' }));
}
