import { isEdgeOnly, opacity } from '../../map/style/edges.ts';
import type { Layer } from '../../story/schema.ts';
import { hatchTileOf } from '../../map/style/hatch.ts';
import { LayerSymbol } from '../../map/svg/LayerSymbol.tsx';
import { hatchOf, swatchDrawing } from '../../map/svg/Hatches.tsx';

const width = 32;
const height = 20;

/** A layer's symbol, or its colour and hatch, as on the map; `SvgDefs` define the hatch. */
export function Swatch({ layer }: { readonly layer: Layer }) {
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
        <AreaSample {...{ layer, width, height }} />
      )}
    </svg>
  );
}

interface SampleProps {
  readonly layer: Layer;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** A part of an area of a layer, with its edge, as the map draws it. */
export function AreaSample({ layer, width: across, height: down }: SampleProps) {
  return (
    <>
      {!isEdgeOnly(layer) && <rect class="swatch-fill" width={across} height={down} />}
      {hatchTileOf(layer) && (
        <rect
          width={across}
          height={down}
          fill={`url(#${hatchOf(swatchDrawing, layer.id)})`}
          fill-opacity={opacity.hatch}
        />
      )}
      <rect class="swatch-edge" x="1" y="1" width={across - 2} height={down - 2} />
    </>
  );
}
