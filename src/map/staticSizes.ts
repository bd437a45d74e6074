import type { Size } from '../geo/mercator.ts';
import type { Box } from './labels/boxes.ts';
import { narrowScreen } from '../dom/contract.ts';
import { leastTarget, touchTarget } from './labels/candidates.ts';
import { opacity } from './style/edges.ts';

/** A size at which the map is prerendered, before the size of its element is known. */
export interface StaticSize {
  readonly id: 'narrow' | 'wide';
  /** The size of the SVG in px; it is scaled to fit its element. */
  readonly size: Size;
  /** The target size for fingers or pointers, in px. */
  readonly target: number;
  /** The edge length of the locator map, in px. */
  readonly inset: number;
}

/** The edge length of the locator map, in px. `mapVariables` makes it smaller on narrow screens. */
export const locatorEdge = 96;
const narrowLocatorEdge = 72;
/** The least size of a control for a pointer, in px; see `--target` in `ui/styles/tokens.css`. */
export const controlSize = 28;

export const staticSizes: readonly StaticSize[] = [
  {
    id: 'narrow',
    size: { width: 390, height: 450 },
    target: touchTarget,
    inset: narrowLocatorEdge,
  },
  { id: 'wide', size: { width: 860, height: 520 }, target: leastTarget, inset: locatorEdge },
];

/** The least width of an element that shows the wide format, in px, as in `map.css`. */
export const wideFrom = 640;

/** Returns the numbers that the map's style sheets share with scripts, as CSS variables. */
export function mapVariables(): string {
  const { fill, fillActive } = opacity;
  return `:root { --fill: ${fill}; --fill-active: ${fillActive}; --locator: ${locatorEdge}px; }
@media ${narrowScreen} { :root { --locator: ${narrowLocatorEdge}px; } }`;
}

/** Returns the format that an element of this size shows. */
export function staticSizeFor({ width }: Size): StaticSize {
  return staticSizes[width < wideFrom ? 0 : 1]!;
}

/** Returns the px of an element per px of its format, when scaled to fit. */
export function scaleOf({ size }: StaticSize, { width, height }: Size): number {
  return Math.min(width / size.width, height / size.height);
}

/** Returns the approximate boxes of the controls in a format, which labels avoid. */
export function controlBoxes({ size, target, inset }: StaticSize, isRightToLeft: boolean): Box[] {
  const { width, height } = size;
  const row = Math.max(controlSize, target);
  const boxes: Box[] = [
    [0, 0, 230, 14 + row],
    [width - 14 - row, 0, width, 14 + 2 * row],
    [width - inset - 14, height - inset - 14, width, height],
    [0, height - 56, 120, height - 24],
    [0, height - 24, width, height],
  ];
  return isRightToLeft ? boxes.map(([l, t, r, b]) => [width - r, t, width - l, b]) : boxes;
}
