import { worldSize } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';
import { hatchTileOf } from '../style/hatch.ts';
import type { Layer } from '../../story/schema.ts';
import { worldZoom } from './world.ts';

interface Props {
  readonly id: string;
  readonly layers: readonly Layer[];
  readonly zoom: number;
  readonly origin: Pixel;
}

/** The id of the drawing whose hatches the swatches use. */
export const swatchDrawing = 'swatch';

/** Returns the id of a hatch. Each drawing has its own hatches, aligned for its zoom. */
export const hatchOf = (drawing: string, layer: string) => `${drawing}-${layer}`;

/**
 * Draws the layers' hatches as SVG patterns, with the tiles that MapLibre draws. They are aligned
 * as in MapLibre: from the corner of the world, in px of the integer zoom below. So they do not
 * shift when MapLibre takes over.
 */
export function Hatches({ id, layers, zoom, origin }: Props) {
  const scale = 2 ** (worldZoom - Math.floor(zoom));
  return (
    <defs>
      {layers.map((layer) => {
        const tile = hatchTileOf(layer);
        if (!tile) return null;
        const { size, strokeWidth, strokes, dots } = tile;
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

/** Draws the hatches for swatches, at the size of the tiles. */
export function SwatchHatches({ layers }: { readonly layers: readonly Layer[] }) {
  return <Hatches id={swatchDrawing} layers={layers} zoom={worldZoom} origin={[0, 0]} />;
}

/** Returns the world's corner from a story's origin, in world px modulo the tile's size. */
function cornerOf(origin: number, tile: number): number {
  return -Math.round((origin * worldSize(worldZoom)) % tile);
}
