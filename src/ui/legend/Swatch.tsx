import { opacity } from '../../map/style/edges.ts';
import type { Layer } from '../../story/schema.ts';
import { hatchTileOf } from '../../map/style/hatch.ts';
import { LayerSymbol } from '../../map/svg/LayerSymbol.tsx';
import { hatchOf, swatchDrawing } from '../../map/svg/Hatches.tsx';

const width = 32;
const height = 20;

/** A layer's symbol, or its colour and hatch, as on the map; `SvgDefs` define the hatch. */
export function Swatch({ layer }: { readonly layer: Layer }) {
  const hasTint = layer.pattern !== 'edge-only';
  return (
    <svg
      class={`swatch layer-${layer.id}`}
      width={width}
      height={layer.symbol ? width - 8 : height}
      viewBox={`0 0 ${width} ${layer.symbol ? width - 8 : height}`}
      aria-hidden="true"
    >
      {layer.symbol ? (
        <LayerSymbol symbol={layer.symbol} at={[width / 2, width / 2 - 4]} />
      ) : (
        <>
          {hasTint && <rect class="swatch-fill" width={width} height={height} />}
          {hatchTileOf(layer) && (
            <rect
              width={width}
              height={height}
              fill={`url(#${hatchOf(swatchDrawing, layer.id)})`}
              fill-opacity={opacity.hatch}
            />
          )}
          <rect class="swatch-edge" x="1" y="1" width={width - 2} height={height - 2} />
        </>
      )}
    </svg>
  );
}
