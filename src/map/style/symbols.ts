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
    'M-7-4.5H7V4.5H-7ZM-5.9-3.4V3.4L-.9 0ZM5.9-3.4L.9 0L5.9 3.4ZM-4.7-3.6L0-.6L4.7-3.6ZM-4.7 3.6H4.7L0 .6Z',
};
