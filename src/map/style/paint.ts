import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from './basemap.ts';

/** The sources of the style, by name. */
export type SourceName = keyof Basemap | 'places';

export function fill(
  id: string,
  source: SourceName,
  colour: string,
  filter?: FilterSpecification,
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    ...(filter ? { filter } : {}),
    paint: { 'fill-color': ofEach(colour), 'fill-opacity': ofEach(1) },
  };
}

export function line(
  id: string,
  source: SourceName,
  colour: string,
  width: number | ExpressionSpecification,
  dash: readonly number[] | null = null,
  filter?: FilterSpecification,
): LayerSpecification & { type: 'line' } {
  return {
    id,
    type: 'line',
    source,
    ...(filter ? { filter } : {}),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ofEach(colour),
      'line-width': typeof width === 'number' ? atEachZoom(width) : width,
      'line-opacity': ofEach(1),
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  };
}

/**
 * Writes one value for every feature as if it differed between features. MapLibre compiles a shader
 * for each combination of properties that differ, which takes longer than drawing the map. So all
 * lines share two shaders, and all fills three.
 */
export function ofEach(value: string | number): ExpressionSpecification {
  return ['case', ['==', ['geometry-type'], ''], value, value];
}

/** Writes a width that is the same at every zoom in the form of the rivers', which is not. */
export function atEachZoom(width: ExpressionSpecification | number): ExpressionSpecification {
  const each = typeof width === 'number' ? ofEach(width) : width;
  return ['interpolate', ['linear'], ['zoom'], 0, each, 24, each];
}
