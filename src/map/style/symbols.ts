import type { LayerSymbol } from '../../story/schema.ts';

/** The radius of a layer's symbol, in px. */
export const layerSymbolRadius = 11;

/**
 * The drawing of each symbol, as an SVG path around its middle, in px. Neither points anywhere: no
 * source gives a bearing or a route.
 */
export const symbolPaths: Readonly<Record<LayerSymbol, string>> = {
  rocket: 'M0-7.5C2.6-4.8 2.8-1.6 2.6 2.4L5 5v2L2 5.4H-2L-5 7V5L-2.6 2.4C-2.8-1.6-2.6-4.8 0-7.5Z',
  forces:
    'M0-7L5.8-4.9V-.4C5.8 3.4 3.4 5.8 0 7.2C-3.4 5.8-5.8 3.4-5.8-.4V-4.9ZM0-5.1V5.2C2.5 4 4 2.2 4-.4V-3.6Z',
};
