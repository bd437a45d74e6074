import type { Pixel } from '../../geo/mercator.ts';
import type { Layer } from '../../story/schema.ts';
import { layerSymbolRadius, symbolPaths } from '../style/symbols.ts';

interface Props {
  readonly symbol: NonNullable<Layer['symbol']>;
  /** Its middle, in px. */
  readonly at: Pixel;
}

/** Draws the point symbol of a layer on a disc, in the layer's colour. */
export function LayerSymbol({ symbol, at: [x, y] }: Props) {
  return (
    <g class="layer-symbol" transform={`translate(${x} ${y})`}>
      <circle r={layerSymbolRadius - 1} />
      <path d={symbolPaths[symbol]} fill-rule="evenodd" />
    </g>
  );
}
