import { isEdgeOnly, opacity } from '../style/edges.ts';
import type { Size } from '../../geo/mercator.ts';
import type { Layer } from '../../story/schema.ts';
import { hatchTileOf } from '../style/hatch.ts';
import { LayerSymbol } from '../svg/LayerSymbol.tsx';
import { hatchOf, swatchDrawing } from '../svg/Hatches.tsx';

interface Props {
  readonly layer: Layer;
  readonly x: number;
  readonly y: number;
  /** In px. */
  readonly size?: Size;
}

const besideName: Size = { width: 40, height: 26 };

/** Draws a layer's colour and hatch beside its name in a picture. */
export function LayerSwatch({ layer, x, y, size = besideName }: Props) {
  return (
    <g class={`layer-${layer.id}`} transform={`translate(${x} ${y})`}>
      {layer.symbol ? (
        <LayerSymbol symbol={layer.symbol} at={[size.width / 2, size.height / 2]} />
      ) : (
        <>
          {!isEdgeOnly(layer) && <rect {...size} fill="currentColor" fill-opacity={opacity.fill} />}
          {hatchTileOf(layer) && (
            <rect
              {...size}
              fill={`url(#${hatchOf(swatchDrawing, layer.id)})`}
              fill-opacity={opacity.hatch}
            />
          )}
          <rect
            x="1"
            y="1"
            width={size.width - 2}
            height={size.height - 2}
            fill="none"
            stroke="currentColor"
            stroke-width="2"
          />
        </>
      )}
    </g>
  );
}
