import type { FeatureCollection } from 'geojson';
import type { Derived } from '../../story/derive.ts';
import type { Outlines } from '../../story/outlines.ts';
import type { Place } from '../../story/story.ts';

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
