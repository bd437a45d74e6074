import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { directionFrom, distanceMetres } from '../geo/plane.ts';
import type { Direction } from '../geo/plane.ts';
import { outlineOf } from './outlines.ts';
import type { Localized, PlaceFile, StoryData } from './schema.ts';

/** A place nearer than this to a city's centre, in metres, is in the city or at its edge. */
const nearMetres = 6000;

/** The position of a place in terms of a city: north-west of it, or near its centre. */
export interface Position {
  /** The direction from the city's centre; null near the centre. */
  readonly direction: Direction | null;
  readonly city: Localized;
}

/**
 * Returns the position of a place in terms of the nearest city on the map. Returns null if there is
 * no city, or if the outline contains its centre. Then a direction says nothing, as for a
 * governorate, or we do not know on which side the place is.
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
