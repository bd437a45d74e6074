import { worldSize } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';
import { hatchTiles } from '../style/hatch.ts';
import type { Layer } from '../../story/schema.ts';
import { worldZoom } from './world.ts';

interface Props {
  readonly id: string;
  readonly layers: readonly Layer[];
  readonly zoom: number;
  readonly origin: Pixel;
}

/** The drawing that swatches borrow their hatches from. */
export const swatchDrawing = 'swatch';

/** The id of a hatch: each drawing has its own, laid for its zoom. */
export const hatchOf = (drawing: string, layer: string) => `${drawing}-${layer}`;

/**
 * The hatches of the layers as patterns: the tiles the engine draws, and laid as it lays them, from
 * the corner of the world in px of the whole zoom below. So they stay where they are when it comes.
 */
export function Hatches({ id, layers, zoom, origin }: Props) {
  const scale = 2 ** (worldZoom - Math.floor(zoom));
  return (
    <defs>
      {layers.map((layer) => {
        if (layer.pattern === 'edge-only') return null;
        const { size, strokeWidth, strokes, dots } = hatchTiles[layer.pattern];
        return (
          <pattern
            key={layer.id}
            id={hatchOf(id, layer.id)}
            class={`hatch layer-${layer.id}`}
            patternUnits="userSpaceOnUse"
            width={size}
            height={size}
            patternTransform={`translate(${origin.map((n) => cornerOf(n, size * scale)).join(' ')}) scale(${scale})`}
          >
            {strokes.length > 0 && (
              <path
                class="hatch-lines"
                d={strokes.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')}
                stroke-width={strokeWidth}
              />
            )}
            {dots.map(([x, y, radius]) => (
              <circle key={`${x} ${y}`} class="hatch-dot" cx={x} cy={y} r={radius} />
            ))}
          </pattern>
        );
      })}
    </defs>
  );
}

/** The hatches for swatches: at the size of the tiles. */
export function SwatchHatches({ layers }: { readonly layers: readonly Layer[] }) {
  return <Hatches id={swatchDrawing} layers={layers} zoom={worldZoom} origin={[0, 0]} />;
}

/** The corner of the world from a story's origin, as far as tiles of this size can tell. */
function cornerOf(origin: number, tile: number): number {
  return -Math.round((origin * worldSize(worldZoom)) % tile);
}
