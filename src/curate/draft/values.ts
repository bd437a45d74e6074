import type { LngLat, Ring } from '../../geo/types.ts';
import type { FeatureCollection, Polygon } from 'geojson';
import { listAt, textAt, valueAt, withValueAt } from './valueAt.ts';
import type { Path } from './valueAt.ts';

/** The parsed JSON of every readable file, by path (`data/claims.json`). */
export type Values = ReadonlyMap<string, unknown>;

export const claimsFile = 'data/claims.json';
export const speakersFile = 'data/speakers.json';
const districtsFile = 'data/context/districts.geojson';

/** Returns the districts as edited, because they follow a border that they share. */
export function districtsIn(values: Values): FeatureCollection<Polygon> | null {
  const value = values.get(districtsFile);
  const isDrawn = listAt(value, ['features']).every((feature) => ringIn(feature) !== null);
  return value !== undefined && isDrawn ? (value as FeatureCollection<Polygon>) : null;
}

export function put(values: Values, file: string, at: Path, value: unknown): Values {
  return new Map(values).set(file, withValueAt(values.get(file), at, value));
}

export function placeFiles(values: Values): string[] {
  return [...values.keys()].filter((path) => path.startsWith('data/places/'));
}

/** Returns the exterior ring of an outline, or null for a circle or a shape not drawn yet. */
export function ringIn(value: unknown): Ring | null {
  const ring = valueAt(value, ['geometry', 'coordinates', 0]);
  return isRing(ring) ? ring : null;
}

export function circleIn(value: unknown): { centre: LngLat; radiusMetres: number } | null {
  const centre = valueAt(value, ['geometry', 'coordinates']);
  const radiusMetres = valueAt(value, ['properties', 'uncertaintyMetres']);
  return isSpot(centre) && typeof radiusMetres === 'number' && radiusMetres > 0
    ? { centre, radiusMetres }
    : null;
}

/** An outline that may share a border with others, and its path in its file. */
export interface Bordering {
  readonly file: string;
  readonly at: Path;
  readonly ring: Ring;
}

/**
 * Returns the outlines that can be neighbours, by the rule of the check: all places except
 * indicative areas, and the districts that the story does not mention.
 */
export function bordering(values: Values): Bordering[] {
  const places = placeFiles(values).flatMap((file): Bordering[] => {
    const value = values.get(file);
    const ring = ringIn(value);
    if (!ring || textAt(value, ['properties', 'precision']) === 'area') return [];
    return [{ file, at: ['geometry', 'coordinates', 0], ring }];
  });
  const districts = listAt(values.get(districtsFile), ['features']).flatMap(
    (feature, index): Bordering[] => {
      const ring = ringIn(feature);
      const at = ['features', index, 'geometry', 'coordinates', 0];
      return ring ? [{ file: districtsFile, at, ring }] : [];
    },
  );
  return [...places, ...districts];
}

function isRing(value: unknown): value is Ring {
  return Array.isArray(value) && value.length > 3 && value.every(isSpot);
}

/** Returns true for a pair of numbers: [lng, lat] in degrees. */
export function isSpot(value: unknown): value is LngLat {
  return Array.isArray(value) && value.length === 2 && value.every((n) => Number.isFinite(n));
}
