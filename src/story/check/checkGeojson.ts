import gjv from 'geojson-validation';
import type { Problem } from './problem.ts';

/**
 * Checks a file against the GeoJSON specification with geojson-validation. That library follows the
 * old specification and misses winding, kinks, duplicate vertices, ranges and empty coordinates.
 * The schema and `checkGeometry.ts` check those.
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

/**
 * Returns the complaints of geojson-validation, which throws where a type is missing altogether.
 */
function complaintsAbout(value: object): string[] {
  try {
    return gjv.valid(value, true) ?? [];
  } catch {
    return ['a type or its coordinates are missing'];
  }
}
