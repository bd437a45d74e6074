import gjv from 'geojson-validation';
import type { Problem } from './problem.ts';

/**
 * What the GeoJSON specification asks for, by geojson-validation. It follows the old specification
 * and misses winding, kinks, duplicate vertices, ranges and empty coordinates: those are ours, in
 * `checkShapes.ts`.
 */
export function checkGeojson(file: string, value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return complaintsAbout(value).map((message) => ({
    file,
    at: '/geometry',
    message: `Not valid GeoJSON: ${message}.`.replace(/\.\.$/, '.'),
    fix: 'Compare with RFC 7946: a ring is at least four [lng, lat], the last equal to the first.',
  }));
}

/** geojson-validation throws where a type is missing altogether. */
function complaintsAbout(value: object): string[] {
  try {
    return gjv.valid(value, true) ?? [];
  } catch {
    return ['a type or its coordinates are missing'];
  }
}
