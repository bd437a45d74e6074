import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../../state/view.ts';
import type { Basemap } from './basemap.ts';
import type { Layer, LayerId, Precision } from '../../story/schema.ts';
import { baseLayers, waterOnTop } from './basemapLayers.ts';
import { dashes, edgeWidth, isEdgeOnly, isRound, isSymbolOnly, opacity } from './edges.ts';
import { hatchName, hatchTileOf } from './hatch.ts';
import type { MapTokens } from './colours.ts';
import { atEachZoom, line, ofEach } from './paint.ts';

/** The GeoJSON sources of the style. Their geometry never changes. */
export interface MapSources extends Basemap {
  /** The polygons of `placeFeatures`: `id`, `layer`, `wholeLayer`, `precision`, `areaKm2`. */
  readonly places: FeatureCollection;
}

export interface StyleModel {
  readonly sources: MapSources;
  readonly layers: readonly Layer[];
  readonly hidden: ReadonlySet<string>;
  readonly theme: Theme;
  readonly tokens: MapTokens;
}

/** Adds layers to a style, in the colours of these tokens. */
export type StyleAddition = (style: StyleSpecification, tokens: MapTokens) => StyleSpecification;

/** The states of a place that depend on the reader. They are MapLibre's feature states. */
export type PlaceState = 'highlighted' | 'selected';

/**
 * Builds the whole MapLibre style, as a pure function of its model. Nothing else adds or paints
 * layers: `styleChanges` works out the difference between two styles. Labels are drawn above the
 * canvas (see `labels/`), so the style needs no glyphs and no font.
 */
export function buildStyle(model: StyleModel): StyleSpecification {
  const { sources, tokens } = model;
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, data]) => [
        name,
        {
          type: 'geojson',
          data,
          ...(name === 'places' ? { promoteId: 'id' } : {}),
        },
      ]),
    ),
    layers: [...baseLayers(tokens), ...placeLayers(model), ...waterOnTop(tokens)],
  };
}

function placeLayers({ layers, hidden, theme, tokens }: StyleModel): LayerSpecification[] {
  const shown = layers.filter(({ id }) => !hidden.has(id));
  const colour = matchLayer(
    layers.map((layer): [string, string] => [layer.id, layer.colour[theme]]),
    tokens['governorate-line'],
  );
  const isShown: ExpressionSpecification = [
    'in',
    ['get', 'layer'],
    ['literal', shown.map(({ id }) => id)],
  ];
  const hasArea: FilterSpecification = [
    'all',
    isShown,
    ['!', ['in', ['get', 'layer'], ['literal', edgeOnly(layers)]]],
  ];
  const round = (Object.keys(dashes) as Precision[]).filter(isRound);
  const isCircle: ExpressionSpecification = ['in', ['get', 'precision'], ['literal', round]];
  const isActive = isIn('highlighted');
  const symbolOnly = layers.filter(isSymbolOnly).map(({ id }) => id);
  return [
    line('governorates', 'places', tokens['governorate-line'], edgeWidth.governorate, null, [
      'in',
      ['get', 'wholeLayer'],
      ['literal', edgeOnly(layers)],
    ]),
    {
      id: 'place-fill',
      type: 'fill',
      source: 'places',
      filter: hasArea,
      layout: { 'fill-sort-key': ['-', 0, ['get', 'areaKm2']] },
      paint: {
        'fill-color': colour,
        'fill-opacity': ['case', isActive, opacity.fillActive, isCircle, 0, opacity.fill],
        'fill-antialias': false,
      },
    },
    ...shown.filter(hatchTileOf).map((layer): LayerSpecification => ({
      id: `place-hatch-${layer.id}`,
      type: 'fill',
      source: 'places',
      filter: ['all', ['==', ['get', 'layer'], layer.id], ['!', isCircle]],
      paint: {
        'fill-pattern': hatchName(layer, theme),
        'fill-opacity': ofEach(opacity.hatch),
        'fill-antialias': false,
      },
    })),
    ...(Object.keys(dashes) as Precision[]).map((precision) =>
      edgeLayer(precision, colour, isShown, isActive, symbolOnly),
    ),
    // A selected place keeps the dash pattern of its precision.
    ...(Object.keys(dashes) as Precision[]).map((precision) =>
      selectedLayer(precision, isShown, tokens),
    ),
  ];
}

function selectedLayer(
  precision: Precision,
  isShown: ExpressionSpecification,
  tokens: MapTokens,
): LayerSpecification {
  const dash = dashes[precision];
  return {
    id: `place-selected-${precision}`,
    type: 'line',
    source: 'places',
    filter: ['all', isShown, ['==', ['get', 'precision'], precision]],
    layout: { 'line-join': 'round', 'line-cap': isRound(precision) ? 'round' : 'butt' },
    paint: {
      'line-color': ofEach(tokens.selected),
      'line-width': atEachZoom(edgeWidth.selected),
      // Feature state, not a filter: MapLibre would rebuild its tiles at every selection.
      'line-opacity': ['case', isIn('selected'), 1, 0],
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  };
}

/** Draws edges just inside their outline, so that two neighbours both show their colours. */
function edgeLayer(
  precision: Precision,
  colour: ExpressionSpecification | string,
  isShown: ExpressionSpecification,
  isActive: ExpressionSpecification,
  symbolOnly: readonly LayerId[],
): LayerSpecification {
  const dash = dashes[precision];
  const isAlong = isRound(precision);
  return {
    id: `place-edge-${precision}`,
    type: 'line',
    source: 'places',
    filter: ['all', isShown, ['==', ['get', 'precision'], precision]],
    layout: { 'line-join': 'round', 'line-cap': isAlong ? 'round' : 'butt' },
    paint: {
      'line-color': colour,
      'line-opacity': [
        'case',
        isActive,
        1,
        ['in', ['get', 'layer'], ['literal', symbolOnly]],
        0,
        1,
      ],
      'line-width': atEachZoom([
        'case',
        isActive,
        edgeWidth.active,
        isAlong ? edgeWidth.round : edgeWidth.inside,
      ]),
      'line-offset': isAlong ? 0 : edgeWidth.inside / 2,
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  };
}

function isIn(state: PlaceState): ExpressionSpecification {
  return ['boolean', ['feature-state', state], false];
}

function edgeOnly(layers: readonly Layer[]): string[] {
  return layers.filter(isEdgeOnly).map(({ id }) => id);
}

function matchLayer(
  pairs: readonly (readonly [string, string])[],
  otherwise: string,
): ExpressionSpecification | string {
  const [first, ...rest] = pairs;
  if (!first) return otherwise;
  return [
    'match',
    ['get', 'layer'],
    ...first,
    ...rest.flat(),
    otherwise,
  ] as ExpressionSpecification;
}
