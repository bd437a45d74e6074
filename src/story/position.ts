import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { directionFrom } from '../geo/compass.ts';
import type { Direction } from '../geo/compass.ts';
import { distanceMetres } from '../geo/plane.ts';
import { outlineOf } from './outlines.ts';
import type { Localized, PlaceFile, StoryData } from './schema.ts';

/** Nearer to a city's centre than this a place is in the city or at its edge: metres. */
const nearMetres = 6000;

/** Where a place lies, to be put in words: north-west of a city, or near its centre. */
export interface Position {
  /** From the city's centre; none near it. */
  readonly direction: Direction | null;
  readonly city: Localized;
}

/**
 * Where a place lies, seen from the nearest city on the map; none where it holds the city's centre,
 * as a governorate does, or where we do not know on which side of it the place is.
 */
export function positionOf(place: PlaceFile, labels: StoryData['data/context/labels.geojson']) {
  const { labelPoint } = place.properties;
  const [nearest] = labels.features
    .filter(({ properties }) => properties.kind === 'city')
    .map(({ properties, geometry }) => ({
      city: properties.name,
      at: geometry.coordinates,
      metres: distanceMetres(geometry.coordinates, labelPoint),
    }))
    .toSorted((a, b) => a.metres - b.metres);
  if (!nearest || booleanPointInPolygon(nearest.at, outlineOf(place))) return null;
  const position: Position = {
    direction: nearest.metres < nearMetres ? null : directionFrom(nearest.at, labelPoint),
    city: nearest.city,
  };
  return position;
}
