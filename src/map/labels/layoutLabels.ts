import type { Pixel, Size } from '../../geo/mercator.ts';
import { clamp } from '../../geo/bounds.ts';
import type { Sliced } from '../../story/sliced.ts';
import type { WorldTransform } from '../svg/world.ts';
import {
  distanceToPoint,
  distanceToSegment,
  isInside,
  isOverlapping,
  boxAround,
  nameBox,
  segmentCrossesBox,
  segmentsCross,
} from './boxes.ts';
import type { Box, Segment } from './boxes.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate, Site } from './candidates.ts';
import { covers, relationOf } from './area.ts';
import type { Area, MapAreas } from './area.ts';

/** A name to be placed. All lengths are in px of the view. */
export interface LabelRequest extends Site {
  readonly id: string;
  /** The layer that colours the place; null if its area has no colour. */
  readonly status: string | null;
  /** The place's own ground; null for a point of the base map. */
  readonly area: Area | null;
  /**
   * A selected place is named in any case, if need be on a plate. A theatre's city may stand on a
   * claim's area if there is no bare ground. Any other name can be left out.
   */
  readonly need: 'selected' | 'city' | 'other';
}

export interface PlacedSpot {
  readonly letters: Box;
  readonly leader: Segment | null;
  /** True if the name stands on an opaque plate, because no allowed spot was left. */
  readonly isPlate: boolean;
}

export interface Surroundings {
  /** Null lays out the whole world without edges. */
  readonly view: Size | null;
  /** The boxes of the controls. */
  readonly obstacles: readonly Box[];
  readonly transform: WorldTransform;
  readonly mapAreas: Pick<MapAreas, 'home' | 'water'>;
  /** The coloured areas, whether their names are in the view or not. */
  readonly claims: readonly Claimed[];
  /** All places and cities that are points in this view. */
  readonly points: readonly Point[];
  /** 1 where reading goes right, else -1. */
  readonly forward: 1 | -1;
}

export interface Claimed {
  readonly id: string;
  readonly status: string;
  readonly area: Area;
  readonly bounds: Box;
}

export interface Point {
  readonly id: string;
  readonly at: Pixel;
  readonly radius: number;
  /** True for the symbol of a claim's place: a name must not stand nearer to it than to its own. */
  readonly isSymbol: boolean;
}

/**
 * Places names in this order; each takes its first candidate that breaks no rule, or none. The
 * result depends on the input alone.
 */
export function* layoutLabels(
  requests: readonly LabelRequest[],
  surroundings: Surroundings,
): Sliced<Map<string, PlacedSpot>> {
  const spots = new Map<string, PlacedSpot>();
  for (const request of requests) {
    const spot = spotFor(request, surroundings, spots) ?? lastResort(request, surroundings, spots);
    if (spot) spots.set(request.id, spot);
    yield;
  }
  return spots;
}

function lastResort(
  request: LabelRequest,
  surroundings: Surroundings,
  taken: ReadonlyMap<string, PlacedSpot>,
): PlacedSpot | null {
  if (request.need === 'city') {
    const mapAreas = { ...surroundings.mapAreas, water: { rings: [] } };
    return spotFor(request, { ...surroundings, mapAreas, claims: [] }, taken);
  }
  return request.need === 'selected' ? plateFor(request, surroundings, taken) : null;
}

/** Returns the first spot where a name breaks no rule, clear of the names placed before it. */
export function spotFor(
  request: LabelRequest,
  surroundings: Surroundings,
  taken: ReadonlyMap<string, PlacedSpot>,
): PlacedSpot | null {
  const isOnGround = groundRules(request, surroundings);
  const others = [...taken].filter(([id]) => id !== request.id).map(([, spot]) => spot);
  for (const candidate of candidatesOf(request, surroundings.forward)) {
    const { letters, leader } = candidate;
    if (!isInView(candidate, surroundings)) continue;
    if (!isClearOfPoints(request, candidate, surroundings)) continue;
    if (!isClearOfNames(candidate, others)) continue;
    if (isOnGround(candidate)) return { letters, leader, isPlate: false };
  }
  return null;
}

/**
 * Returns a spot on an opaque plate for a name that must be shown although no spot is allowed. It
 * keeps clear of the controls and of its own symbol, and of other names where it can.
 */
export function plateFor(
  request: LabelRequest,
  surroundings: Surroundings,
  taken: ReadonlyMap<string, PlacedSpot>,
): PlacedSpot {
  const others = [...taken].filter(([id]) => id !== request.id).map(([, spot]) => spot);
  let fallback: Candidate | null = null;
  for (const candidate of candidatesOf({ ...request, shape: null }, surroundings.forward)) {
    if (!isInView(candidate, surroundings)) continue;
    if (!candidate.leader && request.radius > 0) continue;
    fallback ??= candidate;
    if (isClearOfNames(candidate, others) && isClearOfPoints(request, candidate, surroundings))
      return { ...candidate, isPlate: true };
  }
  if (fallback) return { ...fallback, isPlate: true };
  const { width, height } = request;
  const letters = boxAround(pulledIn(request, surroundings), width, height);
  return { letters, leader: null, isPlate: true };
}

/** Returns a middle close by at which a name is wholly in the view and clear of the controls. */
function pulledIn(
  { anchor: [x, y], width, height }: LabelRequest,
  { view, obstacles }: Surroundings,
): Pixel {
  if (!view) return [x, y];
  const [, top, right] = nameBox(boxAround([0, 0], width, height));
  const at = (middle: number): Pixel => [
    clamp(x, right, view.width - right),
    clamp(middle, -top, view.height + top),
  ];
  const isClear = (middle: Pixel) => {
    const box = nameBox(boxAround(middle, width, height));
    return !obstacles.some((each) => isOverlapping(each, box, 0));
  };
  const middles = [y, ...obstacles.flatMap((each) => [each[1] + top - 1, each[3] - top + 1])]
    .toSorted((a, b) => Math.abs(a - y) - Math.abs(b - y))
    .map(at);
  return middles.find(isClear) ?? at(y);
}

function isInView({ letters, leader }: Candidate, { view, obstacles }: Surroundings): boolean {
  const box = nameBox(letters);
  if (view && !isInside(box, view)) return false;
  return obstacles.every(
    (each) => !isOverlapping(each, box, 0) && !(leader && segmentCrossesBox(leader, each)),
  );
}

/** Symbols closer to a city's dot than this are around it, in px. */
const amongPx = 18;

function isClearOfPoints(
  { id, anchor, radius, area, need, covers: isOwn }: LabelRequest,
  { letters, leader, on }: Candidate,
  { points }: Surroundings,
): boolean {
  const away = radius > 0 ? distanceToPoint(letters, anchor) : 0;
  return points.every((point) => {
    if (point.id === id) return true;
    const distance = distanceToPoint(letters, point.at);
    if (distance < point.radius + 1) return false;
    // A city's dot may lie among the symbols of a cluster; those can stand nearer to its name.
    const isAmong =
      need === 'city' && Math.hypot(point.at[0] - anchor[0], point.at[1] - anchor[1]) < amongPx;
    if (leader) return isAmong || distanceToSegment(point.at, leader) >= point.radius + 1;
    if (need === 'city') return true;
    if (on !== 'beside' || !point.isSymbol || (area && radius === 0 && isOwn(point.at)))
      return true;
    return distance >= away;
  });
}

function isClearOfNames({ letters, leader }: Candidate, others: readonly PlacedSpot[]): boolean {
  const box = nameBox(letters);
  return others.every((other) => {
    const theirs = nameBox(other.letters);
    return (
      !isOverlapping(theirs, box, 0) &&
      !(other.leader && segmentCrossesBox(other.leader, box)) &&
      !(leader && other.leader && segmentsCross(other.leader, leader)) &&
      !(leader && segmentCrossesBox(leader, theirs))
    );
  });
}

/**
 * Returns a test for the ground under a name: its own, or bare ground in its own country. It is
 * never on an area of another status. On an area of its own status only if that contains its place.
 */
function groundRules(
  { id, anchor, status, area }: LabelRequest,
  { transform, mapAreas, claims }: Surroundings,
): (candidate: Candidate) => boolean {
  const { scale, x, y } = transform;
  const at: Pixel = [(anchor[0] - x) / scale, (anchor[1] - y) / scale];
  // Paths are whole world px: at close zooms these are several px of the view.
  const blur = 0.7 + 0.5 * Math.max(0, scale - 1);
  const others = claims.filter((each) => each.id !== id);
  const around = new Set(others.filter((each) => covers(each.area, at)));
  const homeSide =
    mapAreas.home.rings.length === 0 ? null : covers(mapAreas.home, at) ? 'on' : 'off';
  return ({ letters: [left, top, right, bottom], on }) => {
    const box: Box = [
      (left - blur - x) / scale,
      (top - blur - y) / scale,
      (right + blur - x) / scale,
      (bottom + blur - y) / scale,
    ];
    const isOwn = area !== null && relationOf(area, box) === 'on';
    if (on === 'own' && !isOwn) return false;
    for (const other of others) {
      if (!isOverlapping(other.bounds, box, 0)) continue;
      const isAround = around.has(other);
      if (isAround && (isOwn || other.status === status)) continue;
      if (relationOf(other.area, box) !== 'off') return false;
    }
    if (on === 'partly' && area && !covers(area, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]))
      return false;
    if (homeSide && relationOf(mapAreas.home, box) !== homeSide) return false;
    return isOwn || relationOf(mapAreas.water, box) === 'off';
  };
}
