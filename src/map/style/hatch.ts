import type { Layer, Pattern } from '../../story/schema.ts';
import type { Theme } from '../../state/view.ts';

/** One tile of a hatch that repeats without a seam. All lengths are in px. */
export interface HatchTile {
  readonly size: number;
  readonly strokeWidth: number;
  /** [x1, y1, x2, y2] */
  readonly strokes: readonly (readonly [number, number, number, number])[];
  /** [x, y, radius] */
  readonly dots: readonly (readonly [number, number, number])[];
}

const size = 14;
// The diagonals of the neighbouring tiles reach into two corners: short strokes draw their ends.
const rising: HatchTile['strokes'] = [
  [-1, 1, 1, -1],
  [0, size, size, 0],
  [size - 1, size + 1, size + 1, size - 1],
];
const falling: HatchTile['strokes'] = rising.map(([x1, y1, x2, y2]) => [
  size - x1,
  y1,
  size - x2,
  y2,
]);

/** The hatch of each pattern, so that colour is never alone. SVG and MapLibre draw the same. */
export const hatchTiles: Readonly<Record<Exclude<Pattern, 'plain' | 'edge-only'>, HatchTile>> = {
  'lines-rising': { size, strokeWidth: 1.2, strokes: rising, dots: [] },
  'lines-falling': { size, strokeWidth: 1.2, strokes: falling, dots: [] },
  crossed: { size, strokeWidth: 0.8, strokes: [...rising, ...falling], dots: [] },
  dots: {
    size,
    strokeWidth: 0,
    strokes: [],
    dots: [
      [3.5, 3.5, 1.3],
      [10.5, 10.5, 1.3],
    ],
  },
};

/** Returns the hatch of a layer, or null for one without. */
export function hatchTileOf({ pattern }: Pick<Layer, 'pattern'>): HatchTile | null {
  return pattern === 'plain' || pattern === 'edge-only' ? null : hatchTiles[pattern];
}

/** Returns the name of a layer's hatch among MapLibre's images, as `hatch/reached/light`. */
export function hatchName({ id }: Pick<Layer, 'id'>, theme: Theme): string {
  return `hatch/${id}/${theme}`;
}

/** Returns the layer and theme of an image name, or null if it does not name a hatch. */
export function parseHatchName(name: string): { layer: string; theme: Theme } | null {
  const [kind, layer, theme] = name.split('/');
  return kind === 'hatch' && layer !== undefined && (theme === 'light' || theme === 'dark')
    ? { layer, theme }
    : null;
}
