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
export const lineWidth = { district: 0.7, border: 1 };
export const borderDash = [6, 2] as const;

export const opacity = {
  fill: 0.1,
  fillActive: 0.26,
  hatch: 0.75,
  /** Our guesses are fainter than places known to be somewhere in their circle. */
  hatchGuess: 0.3,
};

/** The widths of rivers in px, as [zoom, width] stops; rank 1 is the great rivers. */
export const riverStops: Readonly<Record<1 | 2, readonly (readonly [number, number])[]>> = {
  1: [
    [5, 0.8],
    [10, 2.6],
    [13, 6],
  ],
  2: [
    [5, 0.4],
    [10, 1.4],
    [13, 3],
  ],
};

/** Returns a river's width at a zoom, in px: linear between the stops, constant beyond them. */
export function riverWidth(rank: 1 | 2, zoom: number): number {
  const stops = riverStops[rank];
  const after = stops.findIndex(([z]) => z >= zoom);
  if (after === 0) return stops[0]![1];
  if (after < 0) return stops.at(-1)![1];
  const [[z1, w1], [z2, w2]] = [stops[after - 1]!, stops[after]!];
  return w1 + ((zoom - z1) / (z2 - z1)) * (w2 - w1);
}
