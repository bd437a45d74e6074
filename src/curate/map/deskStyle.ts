import type { LngLat } from '../../geo/types.ts';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildStyle } from '../../map/style/buildStyle.ts';
import type { StyleModel } from '../../map/style/buildStyle.ts';
import type { Surface } from '../shape/compareShapes.ts';

/** The marks that the desk adds to the page's map. */
export interface DeskMarks {
  /** The shape that the outline is compared with. */
  readonly reference: Surface | null;
  /** The neighbours' corners that the outline can share. */
  readonly vertices: readonly LngLat[];
  /** The spots, [lng, lat], where the check found a problem. */
  readonly faults: readonly LngLat[];
  readonly colours: { readonly reference: string; readonly vertex: string; readonly fault: string };
}

/** Builds the page's own style, with the desk's marks above it. */
export function buildDeskStyle(model: StyleModel, marks: DeskMarks): StyleSpecification {
  const style = buildStyle(model);
  const { reference, vertices, faults, colours } = marks;
  return {
    ...style,
    sources: {
      ...style.sources,
      reference: { type: 'geojson', data: collection(reference ? [reference] : []) },
      vertices: { type: 'geojson', data: collection([points(vertices)]) },
      faults: { type: 'geojson', data: collection([points(faults)]) },
    },
    layers: [
      ...style.layers,
      {
        id: 'reference',
        type: 'line',
        source: 'reference',
        paint: { 'line-color': colours.reference, 'line-width': 2, 'line-dasharray': [2, 1] },
      },
      {
        id: 'vertices',
        type: 'circle',
        source: 'vertices',
        minzoom: 8,
        paint: {
          'circle-radius': 2.5,
          'circle-color': 'transparent',
          'circle-stroke-color': colours.vertex,
          'circle-stroke-width': 1,
        },
      },
      {
        id: 'faults',
        type: 'circle',
        source: 'faults',
        paint: {
          'circle-radius': 11,
          'circle-color': 'transparent',
          'circle-stroke-color': colours.fault,
          'circle-stroke-width': 3,
        },
      },
    ],
  };
}

function points(spots: readonly LngLat[]): GeoJSON.MultiPoint {
  return { type: 'MultiPoint', coordinates: spots.map((spot) => [...spot]) };
}

function collection(geometries: readonly GeoJSON.Geometry[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  };
}
