import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { borderDash, lineWidth } from './edges.ts';
import {
  leastRiver,
  railwayDash,
  riverWidthZoom,
  riverZooms,
  roadClasses,
  roadStops,
  runwayStops,
} from './lines.ts';
import type { Stops } from './lines.ts';
import { fill, line, ofEach } from './paint.ts';
import type { MapTokens } from './colours.ts';

/** Returns the layers below the places. */
export function baseLayers(tokens: MapTokens): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': tokens.sea } },
    fill('neighbours', 'neighbours', tokens.land),
    fill('home', 'home', tokens.home),
    fill('marsh', 'water', tokens.marsh, kindIs('marsh')),
    fill('wetlands', 'wetlands', tokens.marsh, isInZoom),
    fill('flats', 'water', tokens.flat, kindIs('tidal-flat')),
    fill('built-up', 'builtUp', tokens['built-up'], isInZoom),
    fill('airfields', 'airfields', tokens.airfield, ['all', kindIs('airfield'), isInZoom]),
    fill('lakes', 'water', tokens.sea, ['all', kindIs('lake'), isInZoom]),
    line('railways', 'railways', tokens.railway, lineWidth.railway, railwayDash, isInZoom),
    ...roadClasses.toReversed().map((roadClass) => ({
      ...line(
        `roads-${roadClass}`,
        'roads',
        tokens[roadClass],
        byZoom(roadStops[roadClass]),
        null,
        ['all', ['==', ['get', 'class'], roadClass], isInZoom],
      ),
      layout: { 'line-cap': 'round' as const, 'line-join': 'round' as const },
    })),
    line('runways', 'airfields', tokens.runway, byZoom(runwayStops), null, kindIs('runway')),
    line('districts', 'districts', tokens['district-line'], lineWidth.district),
  ];
}

/** Returns the layers above the places: official boundaries run out to sea, which covers them. */
export function waterOnTop(tokens: MapTokens): LayerSpecification[] {
  return [
    fill('banks', 'water', tokens.river, ['all', kindIs('river'), isInZoom]),
    {
      ...line(
        'rivers',
        'rivers',
        tokens.river,
        [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          ...riverZooms.flatMap((zoom): (number | ExpressionSpecification)[] => [
            zoom,
            [
              'max',
              [
                'match',
                ['get', 'rank'],
                1,
                leastRiver(1, zoom),
                2,
                leastRiver(2, zoom),
                leastRiver(3, zoom),
              ],
              ['*', ['get', 'widthPx'], 2 ** (zoom - riverWidthZoom)],
            ],
          ]),
        ] as ExpressionSpecification,
        null,
        isInZoom,
      ),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
    },
    // The sea covers the ends of rivers that are drawn on into it.
    fill('gulf', 'water', tokens.sea, [
      'all',
      ['in', ['get', 'kind'], ['literal', ['sea', 'khor']]],
      isInZoom,
    ]),
    line('borders', 'borders', tokens.border, lineWidth.border, borderDash),
  ];
}

function kindIs(kind: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}

/** Holds at the zooms of a feature's `minZoom` and `maxZoom`; without them, at each. */
const isInZoom: ExpressionSpecification = [
  'all',
  ['>=', ['zoom'], ['coalesce', ['get', 'minZoom'], 0]],
  ['<', ['zoom'], ['coalesce', ['get', 'maxZoom'], 25]],
];

/** Returns a width in px that is linear between [zoom, px] stops. */
function byZoom(stops: Stops): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, px]) => [zoom, ofEach(px)]),
  ] as ExpressionSpecification;
}
