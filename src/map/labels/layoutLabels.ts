import type { Pixel, Size } from '../../geo/mercator.ts';
import { boxAround, isInside, isOverlapping, segmentCrossesBox, segmentsCross } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { costOfConfusion, costOfLeaving, costOfNone, costOfStraying } from './costs.ts';
import { covers, edgeTowards, pointsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { steps } from './steps.ts';

/** A place's name that wants a spot; all lengths in px of the view. */
export interface LabelRequest extends Ground {
  readonly id: string;
  readonly width: number;
  readonly height: number;
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
  /** The least height of a name that stands aside: px. */
  readonly nameHeight: number;
  /** Parts of the view where controls stand. */
  readonly reserved: readonly Box[];
  /** The place whose name comes before all others, if one does. */
  readonly first?: string | null;
}

/** What can be hit is at least this wide and high (WCAG 2.2, 2.5.8): px. */
export const leastTarget = 24;
/** Half the width of a symbol at its true spot: px. */
export const symbolRadius = 6;
const gap = 3;
/** A name this near to its place needs no line to it: px. */
const nearEnough = 8;
/** Beyond so many names that stand aside only one order is tried. */
const manyAside = 12;
/** Beyond so many they must stand near: long lines between all of them would lead nobody anywhere. */
const crowdAside = 24;

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
  const isCrowd = wanted.filter((each) => !canCarry(each)).length > crowdAside;
  const names = wanted.map((each): Name => {
    const costOf = costAlone(each, wanted, options);
    const isRoomy = canCarry(each);
    const leaving = isRoomy ? costOfLeaving : 0;
    const besides = spotsOf(beside(each, options, isCrowd, leaving), costOf);
    const choices = isRoomy ? [spotsOf(within(each, options), costOf), besides] : [besides];
    return { id: each.id, isRoomy, choices };
  });
  // Names that stand aside have the least choice and mostly come first, in the order that suits all.
  const roomy = names.filter(({ isRoomy }) => isRoomy);
  const orders = ordersOf(names.filter(({ isRoomy }) => !isRoomy)).flatMap((aside) => [
    [...aside, ...roomy],
    [...roomy, ...aside],
  ]);
  const isFirst = ({ id }: Name) => id === options.first;
  const { spots } = orders.reduce<Layout>(
    (best, order) =>
      cheaper(
        order.toSorted((a, b) => +isFirst(b) - +isFirst(a)),
        best,
      ),
    { spots: new Map(), cost: Infinity },
  );

  return wanted.map(({ id, anchor, isSymbol }) => {
    const spot = spots.get(id);
    return { id, anchor, isSymbol, box: spot?.box ?? null, leader: spot?.leader ?? null };
  });
}

interface Wanted extends LabelRequest {
  readonly size: Size;
  readonly isSymbol: boolean;
}

/** Whether the shape has room for its name. */
const canCarry = ({ isSymbol, size, width }: Wanted) => !isSymbol && size.width >= width;

/** A name and where it could stand: in its shape, or else beside it. */
interface Name {
  readonly id: string;
  readonly isRoomy: boolean;
  readonly choices: readonly Spots[];
}

/** The spots for a name, the nearest first. */
interface Spots {
  readonly length: number;
  /** How far off it is: what the spot costs at least. */
  nearness(i: number): number;
  /** The spot, or none where the name could not stand even alone. */
  at(i: number): Spot | null;
}

interface Spot {
  readonly box: Box;
  readonly leader: Segment | null;
  readonly cost: number;
}

/** A spot by its centre, relative to the place. */
interface Offset {
  readonly dx: number;
  readonly dy: number;
  readonly cost: number;
}

interface Layout {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly cost: number;
}

/** What comes of an order, if it costs less than the best until now. */
function cheaper(order: readonly Name[], best: Layout): Layout {
  let layout: Layout = { spots: new Map(), cost: 0 };
  for (const name of order) {
    layout = add(layout, name);
    if (layout.cost >= best.cost) return best;
  }
  return layout;
}

/** Puts a name at the cheapest spot that the names before it have left. */
function add(layout: Layout, { id, choices }: Name): Layout {
  const taken = [...layout.spots.values()];
  let best: Spot | null = null;
  for (const spots of choices) {
    for (let i = 0; i < spots.length && !(best && spots.nearness(i) >= best.cost); i++) {
      const spot = spots.at(i);
      if (spot && !(best && spot.cost >= best.cost) && isLeft(spot, taken)) best = spot;
    }
  }
  if (!best) return { ...layout, cost: layout.cost + costOfNone };
  return { spots: new Map(layout.spots).set(id, best), cost: layout.cost + best.cost };
}

function isLeft({ box, leader }: Spot, taken: readonly Spot[]): boolean {
  return taken.every(
    (other) =>
      !isOverlapping(other.box, box, gap) &&
      !(other.leader && segmentCrossesBox(other.leader, box)) &&
      !(leader && other.leader && segmentsCross(other.leader, leader)) &&
      !(leader && segmentCrossesBox(leader, other.box)),
  );
}

/** The orders in which names are tried: north to south, back, and each rotation of either. */
function ordersOf(wanted: readonly Name[]): Name[][] {
  if (wanted.length === 0 || wanted.length > manyAside) return [[...wanted]];
  return [[...wanted], wanted.toReversed()].flatMap((order) =>
    order.map((_, start) => [...order.slice(start), ...order.slice(0, start)]),
  );
}

/** What a spot costs a name that stands alone, or none where it could not even do that. */
function costAlone(
  self: Wanted,
  all: readonly Wanted[],
  { view, reserved }: LayoutOptions,
): (spot: Spot, isAside: boolean) => number | null {
  const others = all.filter(({ id }) => id !== self.id);
  const grounds = others.map(groundOf);
  // Not what it lies in: that is under it wherever it stands.
  const foreign = others.filter((each) => !covers(each, self.anchor));
  return ({ box, leader, cost }, isAside) => {
    const isFree =
      isInside(box, view) &&
      !reserved.some((each) => isOverlapping(each, box, gap)) &&
      !grounds.some((each) => isOverlapping(each, box, 0)) &&
      !(leader && reserved.some((each) => segmentCrossesBox(leader, each)));
    if (!isFree) return null;
    const points = pointsOf(box);
    const under = foreign.filter(({ shape }) => isOverlapping(shape, box, 0));
    const isElsewhere = (point: Pixel) => under.some((each) => covers(each, point));
    if (isAside) return cost + (points.some(isElsewhere) ? costOfConfusion : 0);
    const astray = points.filter((point) => !covers(self, point) || isElsewhere(point));
    return cost + astray.length * costOfStraying;
  };
}

/** What other names must keep clear of: the symbol, or the very spot of a larger shape. */
function groundOf({ anchor: [x, y], isSymbol }: Wanted): Box {
  const radius = isSymbol ? symbolRadius + 1 : 1;
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Looks at a spot when it is first asked for: most names take one of their first. */
function spotsOf(
  { offsets, isAside, spotAt }: Choice,
  costOf: (spot: Spot, isAside: boolean) => number | null,
): Spots {
  const seen: (Spot | null)[] = [];
  const look = (offset: Offset): Spot | null => {
    const spot = spotAt(offset);
    const cost = costOf(spot, isAside);
    return cost === null ? null : { ...spot, cost };
  };
  return {
    length: offsets.length,
    nearness: (i) => offsets[i]!.cost,
    at: (i) => (seen[i] === undefined ? (seen[i] = look(offsets[i]!)) : seen[i]),
  };
}

interface Choice {
  /** The nearest first. */
  readonly offsets: readonly Offset[];
  readonly isAside: boolean;
  spotAt(offset: Offset): Spot;
}

function within(
  { anchor: [x, y], width, height, size }: Wanted,
  { target }: LayoutOptions,
): Choice {
  const tall = Math.max(height, Math.min(target, leastTarget));
  const offsets = [...steps(Math.min(size.height / 2, 6 * tall), tall / 2)].flatMap((dy) =>
    [...steps(Math.min(size.width / 2, 200), 16)].map((dx) => ({
      dx,
      dy,
      cost: Math.hypot(dx, 2 * dy),
    })),
  );
  return {
    offsets: offsets.toSorted(byCost),
    isAside: false,
    spotAt: ({ dx, dy, cost }) => ({
      box: boxAround([x + dx, y + dy], width, tall),
      leader: null,
      cost,
    }),
  };
}

/** How far a name may stand from its place, and from its height: px, and times its own height. */
const reach = {
  usual: { away: [4, 14, 28, 46, 68, 94, 124], high: 6 },
  inCrowd: { away: [4, 14, 28], high: 2 },
} as const;

function beside(
  wanted: Wanted,
  { nameHeight }: LayoutOptions,
  isCrowd: boolean,
  least: number,
): Choice {
  const [x, y] = wanted.anchor;
  const { width, size, isSymbol } = wanted;
  const tall = Math.max(wanted.height, nameHeight);
  const clear = isSymbol ? symbolRadius : size.width / 2;
  const { away: distances, high } = reach[isCrowd ? 'inCrowd' : 'usual'];
  const offsets = distances.flatMap((away) =>
    [...steps(high * tall, tall / 4)].flatMap((dy) =>
      [1, -1].map((side) => ({
        dx: side * (clear + away + width / 2),
        dy,
        cost: least + Math.hypot(away, dy),
      })),
    ),
  );
  return {
    offsets: offsets.toSorted(byCost),
    isAside: true,
    spotAt({ dx, dy, cost }) {
      const box = boxAround([x + dx, y + dy], width, tall);
      return { box, leader: leaderTo(box, wanted), cost };
    },
  };
}

const byCost = (a: Offset, b: Offset) => a.cost - b.cost;

/** The line from the edge of a place to the near side of its name, unless the two stand together. */
function leaderTo([left, top, right, bottom]: Box, wanted: Wanted): Segment | null {
  const { anchor, isSymbol } = wanted;
  const [x, y] = anchor;
  const end: Pixel = [x < left ? left : right, (top + bottom) / 2];
  const length = Math.hypot(end[0] - x, end[1] - y);
  const start = isSymbol ? symbolRadius : edgeTowards(end, wanted);
  if (length - start < nearEnough) return null;
  const share = start / length;
  return [[x + (end[0] - x) * share, y + (end[1] - y) * share], end];
}
