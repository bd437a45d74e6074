import type { Geometry } from 'geojson';
import type { Pixel } from '../../geo/mercator.ts';
import type { Outlines } from '../../story/outlines.ts';
import type { Basemap } from '../style/basemap.ts';
import { pathOf } from '../svg/pathOf.ts';
import { parseArea } from './area.ts';
import type { MapAreas } from './area.ts';

/** The kinds of water that carry no name but their own. Marshes and flats are dry enough. */
const waterKinds: ReadonlySet<unknown> = new Set(['sea', 'khor', 'river', 'lake']);

/** Returns the ground of a map, rounded as its SVG paths are, so that build and browser agree. */
export function mapAreasOf(
  { home, water }: Pick<Basemap, 'home' | 'water'>,
  outlines: Outlines,
  origin: Pixel,
): MapAreas {
  const area = (all: readonly Geometry[]) =>
    parseArea(all.map((geometry) => pathOf(geometry, origin)).join(''));
  return {
    places: new Map(Object.entries(outlines).map(([id, outline]) => [id, area([outline])])),
    home: area(home.features.map(({ geometry }) => geometry)),
    water: area(
      water.features
        .filter(({ properties }) => waterKinds.has(properties?.['kind']))
        .map(({ geometry }) => geometry),
    ),
  };
}
