import type { Precision } from '../../story/schema.ts';

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

export const opacity = {
  fill: 0.1,
  fillActive: 0.26,
  hatch: 0.75,
  /** Our guesses are fainter than places known to be somewhere in their circle. */
  hatchGuess: 0.3,
};
