import type { Pixel, Size } from '../../geo/mercator.ts';
import { boxAround, isInside, isOverlapping, segmentCrossesBox } from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { ambiguityCost, outsideCost, leaderCrossingCost, distanceCost } from './costs.ts';
import { covers, edgeTowards, pointsOf } from './footprint.ts';
import type { Footprint } from './footprint.ts';
import { outwards } from './outwards.ts';

/** A place's name that wants a spot; all lengths in px of the view. */
export interface LabelRequest extends Footprint {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface LayoutOptions {
  readonly view: Size;
  /** The least width and height of what can be hit: px. */
  readonly target: number;
  /** The least height of a name that stands aside: px. */
  readonly nameHeight: number;
  /** Parts of the view where controls stand. */
  readonly obstacles: readonly Box[];
  /** The place whose name comes before all others, if one does. */
  readonly first?: string | null;
}

/** A name whose place is in the view. */
export interface WantedLabel extends LabelRequest {
  readonly size: Size;
  readonly isSymbol: boolean;
}

/** The spots for a name, the nearest first. */
export interface Candidates {
  readonly length: number;
  /** How far off it is: what the spot costs at least. */
  nearness(i: number): number;
  /** The spot, or none where the name could not stand even alone. */
  at(i: number): Candidate | null;
}

export interface Candidate {
  readonly box: Box;
  readonly leader: Segment | null;
  readonly cost: number;
}

/** What can be hit is at least this wide and high (WCAG 2.2, 2.5.8): px. */
export const leastTarget = 24;
/** The same where a finger presses (2.5.5): px. */
export const touchTarget = 44;
/** Half the width of a symbol at its true spot: px. */
export const symbolRadius = 6;
/** Between two names, and between a name and a control: px. */
export const gap = 3;
/** A name this near to its place needs no line to it: px. */
const nearEnough = 8;
/** Beyond so many they must stand near: long lines between all of them would lead nobody anywhere. */
const crowdAside = 24;

/** Whether the shape has room for its name. */
export const fitsInside = ({ isSymbol, size, width }: WantedLabel) =>
  !isSymbol && size.width >= width;

/** Says where each of these names could stand alone: in its shape, or else beside it. */
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

/** Makes the spot that a box is for a name that stands alone; none where it could not even do that. */
function spotMaker(
  self: WantedLabel,
  all: readonly WantedLabel[],
  { view, obstacles }: LayoutOptions,
): (box: Box, nearness: number, isAside: boolean) => Candidate | null {
  const others = all.filter(({ id }) => id !== self.id);
  const symbolBoxes = others.map(symbolBoxOf);
  // Not what it lies in: that is under it wherever it stands.
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
        distanceCost;
    const pierced = leader
      ? symbolBoxes.filter((each) => segmentCrossesBox(leader, each)).length
      : 0;
    return { box, leader, cost: nearness + lost + pierced * leaderCrossingCost };
  };
}

/** What other names must keep clear of: the symbol, or the very spot of a larger shape. */
function symbolBoxOf({ anchor: [x, y], isSymbol }: WantedLabel): Box {
  const radius = isSymbol ? symbolRadius + 1 : 1;
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Looks at a spot when it is first asked for: most names take one of their first. */
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

/** Boxes for a name, the nearest first. */
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

/** How far a name may stand from its place, and from its height: px, and times its own height. */
const reach = {
  usual: { away: [4, 14, 28, 46, 68, 94, 124], high: 6 },
  inCrowd: { away: [4, 14, 28], high: 2 },
} as const;

interface Aside {
  /** Between the place and the name: px. */
  readonly away: number;
  readonly dy: number;
  /** Right of the place 1, left of it -1. */
  readonly side: number;
  readonly nearness: number;
}

/** Where a name so tall may stand beside whatever place, the nearest first. */
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

/** The line from the edge of a place to the near side of its name, unless the two stand together. */
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
