import type { Pixel, Size } from '../../geo/mercator.ts';
import { isInside, isOverlapping, segmentCrossesBox, segmentsCross } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';

/** A place's name that wants a spot; all lengths in px of the view. */
export interface LabelRequest {
  readonly id: string;
  readonly anchor: Pixel;
  readonly width: number;
  readonly height: number;
  /** What the shape covers on screen. */
  readonly shape: Box;
}

export interface PlacedLabel {
  readonly id: string;
  readonly anchor: Pixel;
  /** Where the name stands; none where there was no room for it. */
  readonly box: Box | null;
  /** The line from the place to a name that stands aside. */
  readonly leader: Segment | null;
  /** The shape is too small to hit: a symbol stands for it. */
  readonly isSymbol: boolean;
}

export interface LayoutOptions {
  readonly view: Size;
  /** The least width and height of what can be hit: px. */
  readonly target: number;
  /** Parts of the view where controls stand. */
  readonly reserved: readonly Box[];
}

/** Half the width of a symbol at its true spot: px. */
export const symbolRadius = 6;
const gap = 3;
/** A name this near to its place needs no line to it: px. */
const nearEnough = 8;
/** Beyond so many names that stand aside only one order is tried. */
const manyAside = 12;

/**
 * Finds a spot for every name so that no two overlap. A shape with room for it carries its name;
 * else the name stands aside at the end of a line, as near as there is room: so the quarters of a
 * city stay apart at the zoom of a whole governorate. A shape too small to hit becomes a symbol.
 * The result depends on the input alone.
 */
export function layoutLabels(
  requests: readonly LabelRequest[],
  options: LayoutOptions,
): PlacedLabel[] {
  const wanted = requests
    .filter(({ anchor: [x, y] }) => isInside([x, y, x, y], options.view))
    .map((request): Wanted => {
      const [left, top, right, bottom] = request.shape;
      const size = { width: right - left, height: bottom - top };
      return Object.assign({}, request, {
        size,
        isSymbol: Math.min(size.width, size.height) < options.target,
      });
    })
    .toSorted((a, b) => a.anchor[1] - b.anchor[1] || a.anchor[0] - b.anchor[0]);
  // Names that stand aside have the least choice: they come first, in the order that suits them best.
  const empty: Layout = { spots: new Map(), cost: 0 };
  const aside = wanted.filter((each) => !isRoomy(each));
  const first = ordersOf(aside)
    .map((order) => order.reduce((layout, each) => add(layout, each, wanted, options), empty))
    .reduce((best, layout) => (layout.cost < best.cost ? layout : best));
  const { spots } = wanted
    .filter(isRoomy)
    .reduce((layout, each) => add(layout, each, wanted, options), first);

  return wanted.map(({ id, anchor, isSymbol }) => {
    const spot = spots.get(id);
    return { id, anchor, isSymbol, box: spot?.box ?? null, leader: spot?.leader ?? null };
  });
}

interface Wanted extends LabelRequest {
  readonly size: Size;
  readonly isSymbol: boolean;
}

interface Spot {
  readonly box: Box;
  readonly leader: Segment | null;
}

interface Candidate extends Spot {
  readonly isAside: boolean;
  readonly cost: number;
}

interface Layout {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly cost: number;
}

/** Whether the shape can carry its name. */
const isRoomy = ({ isSymbol, size, width }: Wanted) => !isSymbol && size.width >= width;

/** A name left out costs more than any that stands far off. */
const costOfNone = 10_000;
/** A name on another place's shape could be taken for that place's. */
const costOfConfusion = 40;

function add(
  layout: Layout,
  wanted: Wanted,
  all: readonly Wanted[],
  options: LayoutOptions,
): Layout {
  const inside = isRoomy(wanted) ? within(wanted, options) : [];
  const spot =
    cheapest(inside, layout, wanted, all, options) ??
    cheapest(beside(wanted, options), layout, wanted, all, options);
  if (!spot) return { ...layout, cost: layout.cost + costOfNone };
  return {
    spots: new Map(layout.spots).set(wanted.id, spot),
    cost: layout.cost + spot.cost,
  };
}

/** The orders in which names are tried: north to south, back, and each rotation of either. */
function ordersOf(wanted: readonly Wanted[]): Wanted[][] {
  if (wanted.length === 0 || wanted.length > manyAside) return [[...wanted]];
  return [[...wanted], wanted.toReversed()].flatMap((order) =>
    order.map((_, start) => [...order.slice(start), ...order.slice(0, start)]),
  );
}

function cheapest(
  candidates: Iterable<Candidate>,
  { spots }: Layout,
  { id, anchor }: Wanted,
  all: readonly Wanted[],
  { view, reserved }: LayoutOptions,
): Candidate | null {
  const taken = [...reserved, ...[...spots.values()].map(({ box }) => box)];
  const leaders = [...spots.values()].flatMap(({ leader }) => (leader ? [leader] : []));
  const others = all.filter((each) => each.id !== id);
  const grounds = others.map(groundOf);
  const [x, y] = anchor;
  const foreign = others
    .map(({ shape }) => shape)
    .filter((shape) => !isOverlapping(shape, [x, y, x, y], 0));
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const { box, leader } = candidate;
    const isConfusing = candidate.isAside && foreign.some((shape) => isOverlapping(shape, box, 0));
    const cost = candidate.cost + (isConfusing ? costOfConfusion : 0);
    if (best && cost >= best.cost) continue;
    const isFree =
      isInside(box, view) &&
      !taken.some((each) => isOverlapping(each, box, gap)) &&
      !grounds.some((each) => isOverlapping(each, box, 0)) &&
      !leaders.some((each) => segmentCrossesBox(each, box)) &&
      !(leader && leaders.some((each) => segmentsCross(each, leader))) &&
      !(leader && taken.some((each) => segmentCrossesBox(leader, each)));
    if (isFree) best = { ...candidate, cost };
  }
  return best;
}

/** What other names must keep clear of: the symbol, or the very spot of a larger shape. */
function groundOf({ anchor: [x, y], isSymbol }: Wanted): Box {
  const radius = isSymbol ? symbolRadius + 1 : 1;
  return [x - radius, y - radius, x + radius, y + radius];
}

function* within(
  { anchor: [x, y], width, height, size }: Wanted,
  { target }: LayoutOptions,
): Iterable<Candidate> {
  const tall = Math.max(height, Math.min(target, 24));
  for (const dy of steps(Math.min(size.height / 2, 6 * tall), tall / 2)) {
    for (const dx of steps(Math.min(size.width / 2, 200), 16)) {
      yield {
        box: boxAround([x + dx, y + dy], width, tall),
        cost: Math.hypot(dx, 2 * dy),
        leader: null,
        isAside: false,
      };
    }
  }
}

function* beside(wanted: Wanted, { target }: LayoutOptions): Iterable<Candidate> {
  const [x, y] = wanted.anchor;
  const { width, size, isSymbol } = wanted;
  const tall = Math.max(wanted.height, target);
  const clear = isSymbol ? symbolRadius : size.width / 2;
  for (const away of [4, 14, 28, 46, 68, 94, 124]) {
    for (const dy of steps(6 * tall, tall / 4)) {
      for (const side of [1, -1]) {
        const box = boxAround([x + side * (clear + away + width / 2), y + dy], width, tall);
        yield { box, leader: leaderTo(box, wanted), cost: Math.hypot(away, dy), isAside: true };
      }
    }
  }
}

/** The line from the edge of a place to the near side of its name, unless the two stand together. */
function leaderTo([left, top, right, bottom]: Box, { anchor, size, isSymbol }: Wanted) {
  const [x, y] = anchor;
  const end: Pixel = [x < left ? left : right, (top + bottom) / 2];
  const length = Math.hypot(end[0] - x, end[1] - y);
  const start = isSymbol ? symbolRadius : Math.min(size.width, size.height) / 2;
  if (length - start < nearEnough) return null;
  const share = start / length;
  return [[x + (end[0] - x) * share, y + (end[1] - y) * share], end] as const;
}

function boxAround([x, y]: Pixel, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** 0, then outwards to either side: 0, step, -step, 2 step, … up to `limit`. */
function* steps(limit: number, step: number): Iterable<number> {
  yield 0;
  for (let d = step; d <= limit; d += step) {
    yield d;
    yield -d;
  }
}
