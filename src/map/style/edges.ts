import type { Layer, Precision } from '../../story/schema.ts';

/** The dash pattern of an edge by the precision of its place, in line widths. */
export const dashes: Readonly<Record<Precision, readonly number[] | null>> = {
  boundary: null,
  'stand-in': [5, 2.5],
  area: [2.5, 1.5],
  circle: [0.4, 1.6],
  guess: [0.4, 3.2],
};

/** Returns true if the edge runs along a circle of uncertainty; others lie just inside. */
export function isRound(precision: Precision): boolean {
  return precision === 'circle' || precision === 'guess';
}

/** The widths of edges, and of the basemap's lines below, in px. */
export const edgeWidth = { inside: 2, round: 2.4, active: 3.2, selected: 3.5, governorate: 1.2 };
export const lineWidth = { district: 0.7, border: 1, railway: 1 };
export const borderDash = [6, 2] as const;

/**
 * The opacities of an area's tint and hatch. Together they cover at most 12 % of an area, so that a
 * large district does not shout. An active area, which the reader points at, is stronger.
 */
export const opacity = { fill: 0.04, fillActive: 0.12, hatch: 0.5 };

/** Returns true for a layer that draws only the edge of its places: it colours no ground. */
export function isEdgeOnly(layer: Pick<Layer, 'pattern'> | undefined): boolean {
  return layer?.pattern === 'edge-only';
}

/**
 * Returns true if a place is tinted and hatched. A circle of uncertainty is only an edge: its
 * inside is no area that a claim is about, and where circles overlap nothing gets darker.
 */
export function isFilled(layer: Pick<Layer, 'pattern'>, precision: Precision): boolean {
  return !isEdgeOnly(layer) && !isRound(precision);
}

/**
 * Returns true if a layer colours no mapAreas: its symbol alone says what happens at a place. The
 * place's edge shows only while it is active.
 */
export function isSymbolOnly(layer: Pick<Layer, 'pattern' | 'symbol'>): boolean {
  return isEdgeOnly(layer) && layer.symbol !== undefined;
}
