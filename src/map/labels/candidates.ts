import type { Pixel } from '../../geo/mercator.ts';
import { boxAround } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';

/** The least target size for a pointer, in px (WCAG 2.2, 2.5.8). */
export const leastTarget = 24;
/** The least target size for a finger, in px (WCAG 2.2, 2.5.5). */
export const touchTarget = 44;
/** Half the width of a symbol, and of a city's dot, in px. */
export const symbolRadius = 6;
export const dotRadius = 3;

/** A spot where a name could stand. */
export interface Candidate {
  /** The box of the letters alone, in px. */
  readonly letters: Box;
  readonly leader: Segment | null;
  /** The ground that the name stands on: its own, partly its own, or bare ground beside it. */
  readonly on: 'own' | 'partly' | 'beside';
}

/** A place whose name looks for a spot; all lengths are in px of the view. */
export interface Site {
  readonly anchor: Pixel;
  /** The width and height of the letters. */
  readonly width: number;
  readonly height: number;
  /** Half the width of the symbol; 0 if the shape needs none. */
  readonly radius: number;
  /** The box around the shape; null for a point without one. */
  readonly shape: Box | null;
  /** Returns true if a point is on the place's shape. */
  readonly covers: (point: Pixel) => boolean;
}

/** The space between a symbol or an edge and the letters beside it, in px. */
const apart = 3;
/** The angle of every leader line to the horizontal: one slope, rising or falling. */
const leaderAngle = (35 * Math.PI) / 180;
/** The lengths of leader lines from the edge of the symbol or shape, in px. */
const leaderLengths = [14, 20, 26, 32, 38, 44, 50];
/** The step of the search for the edge of a shape, in px. */
const edgeStep = 4;

/**
 * Yields the spots for a name, the best first. A shape with room carries its name. Beside a symbol
 * the order is that of Imhof (1975): on the side where reading goes on, slightly above; then lower;
 * then the other side; then above and below. Leader lines come last. `forward` is 1 where reading
 * goes right, else -1.
 */
export function* candidatesOf(site: Site, forward: 1 | -1): Generator<Candidate, void> {
  if (site.radius > 0) yield* aroundSymbol(site, forward);
  else yield* onShape(site, forward);
  yield* alongLeaders(site, forward);
}

function* aroundSymbol({ anchor: [x, y], width, height, radius }: Site, forward: 1 | -1) {
  const clear = radius + apart;
  for (const side of [forward, -forward]) {
    for (const [away, dy] of [
      [clear - 1, -6],
      [clear, 0],
      [clear - 1, 6],
      [clear - 3, -11],
      [clear - 3, 11],
    ] as const) {
      const middle: Pixel = [x + side * (away + width / 2), y + dy];
      yield { letters: boxAround(middle, width, height), leader: null, on: 'beside' } as const;
    }
  }
  for (const share of [0, 0.25, -0.25, 0.5, -0.5]) {
    for (const dy of [-1, 1]) {
      const middle: Pixel = [x + forward * share * width, y + dy * (clear + height / 2)];
      yield { letters: boxAround(middle, width, height), leader: null, on: 'beside' } as const;
    }
  }
}

/** The offsets of a name from the middle of its shape, the nearest first, in px. */
const offsets = [...outwards(126, 9)]
  .flatMap((dy) => [...outwards(210, 14)].map((dx) => [dx, dy] as const))
  .toSorted((a, b) => Math.hypot(a[0], 2 * a[1]) - Math.hypot(b[0], 2 * b[1]));

function* onShape(site: Site, forward: 1 | -1): Generator<Candidate, void> {
  const { anchor, width, height, shape } = site;
  if (!shape) return;
  const [x, y] = anchor;
  const size = [shape[2] - shape[0], shape[3] - shape[1]] as const;
  if (size[0] >= width) {
    for (const [dx, dy] of offsets) {
      if (Math.abs(dx) > size[0] / 2 || Math.abs(dy) > size[1] / 2) continue;
      yield { letters: boxAround([x + dx, y + dy], width, height), leader: null, on: 'own' };
    }
  }
  for (const [dx, dy] of offsets) {
    if (Math.abs(dx) > 28 || Math.abs(dy) > 18) continue;
    yield { letters: boxAround([x + dx, y + dy], width, height), leader: null, on: 'partly' };
  }
  for (const [ux, uy] of [
    [forward, 0],
    [forward, -0.4],
    [forward, 0.4],
    [forward, -0.9],
    [forward, 0.9],
    [-forward, 0],
    [-forward, -0.4],
    [-forward, 0.4],
    [-forward, -0.9],
    [-forward, 0.9],
    [0, -1],
    [0, 1],
  ] as const) {
    const edge = edgeTowards(site, [ux, uy]) + apart;
    const middle: Pixel = [
      x + ux * edge + (Math.sign(ux) * width) / 2,
      y + uy * edge + (Math.sign(uy) * height * +(ux === 0)) / 2,
    ];
    yield { letters: boxAround(middle, width, height), leader: null, on: 'beside' };
  }
}

function* alongLeaders(site: Site, forward: 1 | -1): Generator<Candidate, void> {
  const { anchor, width, height, radius } = site;
  const [x, y] = anchor;
  for (const length of leaderLengths) {
    for (const side of [forward, -forward]) {
      for (const rise of [-1, 1]) {
        const unit: Pixel = [side * Math.cos(leaderAngle), rise * Math.sin(leaderAngle)];
        const start = radius > 0 ? radius : edgeTowards(site, unit);
        const from: Pixel = [x + unit[0] * start, y + unit[1] * start];
        const to: Pixel = [from[0] + unit[0] * length, from[1] + unit[1] * length];
        const middle: Pixel = [to[0] + side * (apart + width / 2), to[1]];
        yield { letters: boxAround(middle, width, height), leader: [from, to], on: 'beside' };
      }
    }
  }
}

/** Returns the distance from the anchor to the edge of the shape in a direction, in px. */
function edgeTowards({ anchor: [x, y], shape, covers }: Site, [ux, uy]: Pixel): number {
  if (!shape) return 0;
  const limit = Math.max(shape[2] - shape[0], shape[3] - shape[1]);
  let edge = 0;
  while (edge < limit && covers([x + ux * edge, y + uy * edge])) edge += edgeStep;
  return edge;
}

/** Yields 0, then steps outwards to either side: 0, step, -step, 2 step, … up to `limit`. */
function* outwards(limit: number, step: number): Iterable<number> {
  yield 0;
  for (let d = step; d <= limit; d += step) {
    yield d;
    yield -d;
  }
}
