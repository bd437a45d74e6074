import type { Pixel, Size } from '../../geo/mercator.ts';
import type { PlaceId } from '../../story/schema.ts';
import { boxAround, isInside, isOverlapping, segmentCrossesBox } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { covers, edgeTowards, pointsOf } from './footprint.ts';
import type { Footprint } from './footprint.ts';

/** A place's name to be placed. All lengths are in px of the view. */
export interface LabelRequest extends Footprint {
  readonly id: PlaceId;
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  readonly view: Size;
  /** The least target size, in px: smaller shapes become symbols. */
  readonly target: number;
  /** The least height of a name beside its place, in px. */
  readonly nameHeight: number;
  /** The boxes of the controls. */
  readonly obstacles: readonly Box[];
  /** The place whose name is placed before all others, if any. */
  readonly first?: PlaceId | null;
}

/** A name whose place is in the view. */
export interface WantedLabel extends LabelRequest {
  readonly size: Size;
  readonly isSymbol: boolean;
}

/** The candidates for a name, the nearest first. */
export interface Candidates {
  readonly length: number;
  /** Returns the least cost of a candidate, which grows with its distance from the place. */
  nearness(i: number): number;
  /** Returns the candidate, or null if the name could not be there even alone. */
  at(i: number): Candidate | null;
}

export interface Candidate {
  readonly box: Box;
  readonly leader: Segment | null;
  readonly cost: number;
}

/** The least target size for a pointer, in px (WCAG 2.2, 2.5.8). */
export const leastTarget = 24;
/** The least target size for a finger, in px (WCAG 2.2, 2.5.5). */
export const touchTarget = 44;
/** Half the width of a symbol, in px. */
export const symbolRadius = 6;
/** The least space between two names, and between a name and a control, in px. */
export const gap = 3;
/** The distance below which a name needs no leader line, in px. */
const nearEnough = 8;
/** With more labels than this, leader lines stay short: many long ones are unreadable. */
const crowdAside = 24;

/** The cost of a name left out: more than that of any name far from its place. */
export const droppedCost = 10_000;
/** The cost of a name on another place's shape: it could be read as that place's name. */
const ambiguityCost = 80;
/** The cost of a leader line through another place's symbol: it could be read as its line. */
const leaderCrossingCost = 100;
/**
 * The cost of each sample point that is off its shape, or on another place's shape, when a name is
 * placed on its own shape.
 */
const offShapeCost = 100;
/** The cost of a name beside a shape with room for it: readers look for it on the shape. */
const outsideCost = 300;

/** Returns true if the shape is wide enough for its name and no symbol stands for it. */
export const fitsInside = ({ isSymbol, size, width }: WantedLabel) =>
  !isSymbol && size.width >= width;

/** Returns a function that lists the candidates of a name: in its shape, or beside it. */
export function candidatesFor(
  wanted: readonly WantedLabel[],
  options: LayoutOptions,
): (self: WantedLabel) => Candidates[] {
  const isCrowd = wanted.filter((each) => !fitsInside(each)).length > crowdAside;
  const tall = Math.max(options.nameHeight, ...wanted.map(({ height }) => height));
  const all = asides(tall, isCrowd);
  return (self) => {
    const spotFor = spotMaker(self, wanted, options);
    const isRoomy = fitsInside(self);
    const besides = spotsOf(beside(self, tall, all, isRoomy ? outsideCost : 0), spotFor);
    return isRoomy ? [spotsOf(within(self, options), spotFor), besides] : [besides];
  };
}

/**
 * Returns a function that rates a box as a candidate for a name, as if the name were alone. The
 * result is null if the name could not be there even then.
 */
function spotMaker(
  self: WantedLabel,
  all: readonly WantedLabel[],
  { view, obstacles }: LayoutOptions,
): (box: Box, nearness: number, isAside: boolean) => Candidate | null {
  const others = all.filter(({ id }) => id !== self.id);
  const symbolBoxes = others.map(symbolBoxOf);
  // Shapes that contain the place do not count: they are under its name in any case.
  const foreign = others.filter((each) => !covers(each, self.anchor));
  return (box, nearness, isAside) => {
    if (!isInside(box, view)) return null;
    if (obstacles.some((each) => isOverlapping(each, box, gap))) return null;
    if (symbolBoxes.some((each) => isOverlapping(each, box, 0))) return null;
    const leader = isAside ? leaderTo(box, self) : null;
    if (leader && obstacles.some((each) => segmentCrossesBox(leader, each))) return null;
    const under = foreign.filter(({ shape }) => isOverlapping(shape, box, 0));
    const isElsewhere = (point: Pixel) => under.some((each) => covers(each, point));
    const lost = isAside
      ? +(under.length > 0 && pointsOf(box).some(isElsewhere)) * ambiguityCost
      : pointsOf(box).filter((point) => !covers(self, point) || isElsewhere(point)).length *
        offShapeCost;
    const pierced = leader
      ? symbolBoxes.filter((each) => segmentCrossesBox(leader, each)).length
      : 0;
    return { box, leader, cost: nearness + lost + pierced * leaderCrossingCost };
  };
}

/** Returns the box that other names avoid: the symbol, or the anchor of a larger shape. */
function symbolBoxOf({ anchor: [x, y], isSymbol }: WantedLabel): Box {
  const radius = isSymbol ? symbolRadius + 1 : 1;
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Rates each candidate only when it is asked for: most names take one of their first. */
function spotsOf(
  { length, nearness, isAside, boxAt }: Choice,
  spotFor: ReturnType<typeof spotMaker>,
): Candidates {
  const seen: (Candidate | null)[] = [];
  return {
    length,
    nearness,
    at(i) {
      const known = seen[i];
      return known === undefined ? (seen[i] = spotFor(boxAt(i), nearness(i), isAside)) : known;
    },
  };
}

/** The boxes for a name, the nearest first; not yet rated. */
interface Choice extends Pick<Candidates, 'length' | 'nearness'> {
  readonly isAside: boolean;
  boxAt(i: number): Box;
}

function within(
  { anchor: [x, y], width, height, size }: WantedLabel,
  { target }: LayoutOptions,
): Choice {
  const tall = Math.max(height, Math.min(target, leastTarget));
  const offsets = [...outwards(Math.min(size.height / 2, 6 * tall), tall / 2)]
    .flatMap((dy) =>
      [...outwards(Math.min(size.width / 2, 200), 16)].map((dx) => ({
        dx,
        dy,
        nearness: Math.hypot(dx, 2 * dy),
      })),
    )
    .toSorted(byNearness);
  return {
    length: offsets.length,
    nearness: (i) => offsets[i]!.nearness,
    isAside: false,
    boxAt(i) {
      const { dx, dy } = offsets[i]!;
      return boxAround([x + dx, y + dy], width, tall);
    },
  };
}

/**
 * The offsets of a name from its place: `away` sideways, in px, and `high` up or down, as a
 * multiple of the name's height.
 */
const reach = {
  usual: { away: [4, 14, 28, 46, 68, 94, 124], high: 6 },
  inCrowd: { away: [4, 14, 28], high: 2 },
} as const;

interface Aside {
  /** The space between the place and the name, in px. */
  readonly away: number;
  readonly dy: number;
  /** 1 to the right of the place, -1 to the left. */
  readonly side: number;
  readonly nearness: number;
}

/** Returns the offsets for a name of this height beside any place, the nearest first. */
function asides(tall: number, isCrowd: boolean): Aside[] {
  const { away: distances, high } = reach[isCrowd ? 'inCrowd' : 'usual'];
  return distances
    .flatMap((away) =>
      [...outwards(high * tall, tall / 4)].flatMap((dy) =>
        [1, -1].map((side) => ({ away, dy, side, nearness: Math.hypot(away, dy) })),
      ),
    )
    .toSorted(byNearness);
}

function beside(wanted: WantedLabel, tall: number, all: readonly Aside[], least: number): Choice {
  const [x, y] = wanted.anchor;
  const { width, size, isSymbol } = wanted;
  const clear = isSymbol ? symbolRadius : size.width / 2;
  return {
    length: all.length,
    nearness: (i) => least + all[i]!.nearness,
    isAside: true,
    boxAt(i) {
      const { away, dy, side } = all[i]!;
      return boxAround([x + side * (clear + away + width / 2), y + dy], width, tall);
    },
  };
}

const byNearness = (a: { nearness: number }, b: { nearness: number }) => a.nearness - b.nearness;

/**
 * Returns the leader line from the edge of a place to the near side of its name, or null if the two
 * are close together.
 */
function leaderTo([left, top, right, bottom]: Box, wanted: WantedLabel): Segment | null {
  const { anchor, isSymbol } = wanted;
  const [x, y] = anchor;
  const end: Pixel = [x < left ? left : right, (top + bottom) / 2];
  const length = Math.hypot(end[0] - x, end[1] - y);
  const start = isSymbol ? symbolRadius : edgeTowards(end, wanted);
  if (length - start < nearEnough) return null;
  const share = start / length;
  return [[x + (end[0] - x) * share, y + (end[1] - y) * share], end];
}

/** Yields 0, then steps outwards to either side: 0, step, -step, 2 step, … up to `limit`. */
function* outwards(limit: number, step: number): Iterable<number> {
  yield 0;
  for (let d = step; d <= limit; d += step) {
    yield d;
    yield -d;
  }
}
