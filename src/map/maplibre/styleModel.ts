import type { FeatureCollection } from 'geojson';
import type { Derived } from '../../story/derive.ts';
import type { Outlines } from '../../story/outlines.ts';
import type { Place } from '../../story/story.ts';
import { mapTokenNames } from '../style/colours.ts';
import type { MapTokens } from '../style/colours.ts';

/**
 * Returns the story's places as GeoJSON for the style. `layer` gives a place its colour by the
 * filtered claims, and `wholeLayer` is its layer by all claims.
 */
export function placeFeatures(
  places: readonly Place[],
  outlines: Outlines,
  derived: Derived,
  filtered: Derived,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.map((place) => ({
      type: 'Feature',
      properties: {
        id: place.id,
        layer: filtered.layersOf.get(place.id)?.[0]?.id ?? '',
        wholeLayer: derived.layersOf.get(place.id)?.[0]?.id ?? '',
        precision: place.shape.precision,
        areaKm2: place.areaKm2,
      },
      geometry: outlines[place.id]!,
    })),
  };
}

/** Reads the basemap's current colours from the page's style sheet (`--map-sea`, …). */
export function readTokens(element: Element): MapTokens {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    mapTokenNames.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()]),
  ) as MapTokens;
}
