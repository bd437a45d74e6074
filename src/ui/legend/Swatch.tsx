import { opacity } from '../../map/style/edges.ts';
import type { Layer } from '../../story/schema.ts';
import { hatchOf, swatchDrawing } from '../../map/svg/Hatches.tsx';

const width = 32;
const height = 20;

/** A layer's colour and hatch as on the map; the page's `SvgDefs` define the hatch. */
export function Swatch({ layer }: { readonly layer: Layer }) {
  const isFilled = layer.pattern !== 'edge-only';
  return (
    <svg
      class={`swatch layer-${layer.id}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {isFilled && <rect class="swatch-fill" width={width} height={height} />}
      {isFilled && (
        <rect
          width={width}
          height={height}
          fill={`url(#${hatchOf(swatchDrawing, layer.id)})`}
          fill-opacity={opacity.hatch}
        />
      )}
      <rect class="swatch-edge" x="1" y="1" width={width - 2} height={height - 2} />
    </svg>
  );
}
