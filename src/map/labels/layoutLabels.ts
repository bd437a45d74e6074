import type { Pixel } from '../../geo/mercator.ts';
import type { PlaceId } from '../../story/schema.ts';
import type { Sliced } from '../../story/sliced.ts';
import { isInside, isOverlapping, segmentCrossesBox, segmentsCross } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { candidatesFor, droppedCost, fitsInside, gap } from './candidates.ts';
import type {
  LabelRequest,
  LayoutOptions,
  Candidate,
  Candidates,
  WantedLabel,
} from './candidates.ts';

export interface PlacedLabel {
  readonly id: PlaceId;
  readonly anchor: Pixel;
  /** The box of the name, or null if there was no room for it. */
  readonly box: Box | null;
  /** The line from the place to a name beside it, or null without one. */
  readonly leader: Segment | null;
  /** True if the shape is too small to hit, and a symbol stands for it. */
  readonly isSymbol: boolean;
}

/** With more names beside their places than this, only one order of them is tried. */
const manyAside = 12;

/**
 * Places the names so that no two overlap. A shape with room for its name carries it. Any other
 * name is placed beside its shape at the end of a leader line, as near as there is room. So the
 * quarters of a city stay apart at the zoom of a whole governorate. A shape too small to hit
 * becomes a symbol. The result depends on the input alone.
 */
export function* layoutLabels(
  requests: readonly LabelRequest[],
  options: LayoutOptions,
): Sliced<PlacedLabel[]> {
  const wanted = requests
    .filter(({ anchor: [x, y] }) => isInside([x, y, x, y], options.view))
    .map((request): WantedLabel => {
      const [left, top, right, bottom] = request.shape;
      const size = { width: right - left, height: bottom - top };
      return Object.assign({}, request, {
        size,
        isSymbol: Math.min(size.width, size.height) < options.target,
      });
    })
    .toSorted((a, b) => a.anchor[1] - b.anchor[1] || a.anchor[0] - b.anchor[0]);
  const choicesFor = candidatesFor(wanted, options);
  const names: Name[] = [];
  for (const each of wanted) {
    const choices = choicesFor(each);
    const least = cheapest(choices, [])?.cost ?? droppedCost;
    names.push({ id: each.id, isRoomy: fitsInside(each), choices, least });
    yield;
  }
  // Names beside their places have the least choice. Each order of them is tried before and after
  // the others, and the cheapest layout wins.
  const roomy = names.filter(({ isRoomy }) => isRoomy);
  const orders = ordersOf(names.filter(({ isRoomy }) => !isRoomy)).flatMap((aside) => [
    [...aside, ...roomy],
    [...roomy, ...aside],
  ]);
  const isFirst = ({ id }: Name) => id === options.first;
  let best: Layout = { spots: new Map(), cost: Infinity };
  for (const order of orders) {
    best = cheaper(
      order.toSorted((a, b) => +isFirst(b) - +isFirst(a)),
      best,
    );
    yield;
  }
  return wanted.map(({ id, anchor, isSymbol }) => {
    const spot = best.spots.get(id);
    return { id, anchor, isSymbol, box: spot?.box ?? null, leader: spot?.leader ?? null };
  });
}

/** A name and its candidates: in its shape, or beside it. */
interface Name {
  readonly id: PlaceId;
  readonly isRoomy: boolean;
  readonly choices: readonly Candidates[];
  /** The cost of its best candidate when no other name is in its way. */
  readonly least: number;
}

interface Layout {
  readonly spots: ReadonlyMap<PlaceId, Candidate>;
  readonly cost: number;
}

/** Places the names in this order. Returns that layout if it costs less than the best so far. */
function cheaper(order: readonly Name[], best: Layout): Layout {
  const spots = new Map<PlaceId, Candidate>();
  let cost = 0;
  let rest = order.reduce((sum, { least }) => sum + least, 0);
  for (const { id, choices, least } of order) {
    const spot = cheapest(choices, [...spots.values()]);
    if (spot) spots.set(id, spot);
    cost += spot?.cost ?? droppedCost;
    rest -= least;
    // Each name to come costs at least what it costs alone.
    if (cost + rest >= best.cost) return best;
  }
  return { spots, cost };
}

/** Returns the cheapest candidate that is clear of the names placed before it. */
function cheapest(choices: readonly Candidates[], taken: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const spots of choices) {
    for (let i = 0; i < spots.length && !(best && spots.nearness(i) >= best.cost); i++) {
      const spot = spots.at(i);
      if (spot && !(best && spot.cost >= best.cost) && isLeft(spot, taken)) best = spot;
    }
  }
  return best;
}

function isLeft({ box, leader }: Candidate, taken: readonly Candidate[]): boolean {
  return taken.every(
    (other) =>
      !isOverlapping(other.box, box, gap) &&
      !(other.leader && segmentCrossesBox(other.leader, box)) &&
      !(leader && other.leader && segmentsCross(other.leader, leader)) &&
      !(leader && segmentCrossesBox(leader, other.box)),
  );
}

/** Returns the orders to try: north to south, the reverse, and each rotation of either. */
function ordersOf(wanted: readonly Name[]): Name[][] {
  if (wanted.length === 0 || wanted.length > manyAside) return [[...wanted]];
  return [[...wanted], wanted.toReversed()].flatMap((order) =>
    order.map((_, start) => [...order.slice(start), ...order.slice(0, start)]),
  );
}
