import { hatchTiles } from '../map/style/hatch.ts';
import type { HatchTile } from '../map/style/hatch.ts';
import type { Layer } from '../story/schema.ts';

const width = 32;
const height = 20;

/** A layer's colour and hatch as the map draws them. */
export function Swatch({ layer }: { readonly layer: Layer }) {
  const tile = layer.pattern === 'edge-only' ? null : hatchTiles[layer.pattern];
  return (
    <svg
      class={`swatch layer-${layer.id}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {tile && <rect class="swatch-fill" width={width} height={height} />}
      {tile && <Tiles tile={tile} />}
      <rect class="swatch-edge" x="1" y="1" width={width - 2} height={height - 2} />
    </svg>
  );
}

function Tiles({ tile }: { readonly tile: HatchTile }) {
  const offsets = Array.from({ length: Math.ceil(width / tile.size) }, (_, column) =>
    Array.from({ length: Math.ceil(height / tile.size) }, (__, row) => [column, row] as const),
  ).flat();
  return (
    <g class="swatch-hatch" stroke-width={tile.strokeWidth}>
      {offsets.map(([column, row]) => (
        <g
          key={`${column} ${row}`}
          transform={`translate(${column * tile.size} ${row * tile.size})`}
        >
          {tile.strokes.map((stroke, index) => (
            <line key={index} x1={stroke[0]} y1={stroke[1]} x2={stroke[2]} y2={stroke[3]} />
          ))}
          {tile.dots.map(([x, y, radius]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
          ))}
        </g>
      ))}
    </g>
  );
}
