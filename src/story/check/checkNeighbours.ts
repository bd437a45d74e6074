import type { LngLat } from '../../geo/types.ts';
import { area } from '@turf/area';
import { featureCollection, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import Flatbush from 'flatbush';
import type { Polygon, Position } from 'geojson';
import { boundsOf } from '../../geo/bounds.ts';
import { distanceToSegmentMetres } from '../../geo/plane.ts';
import type { Problem } from './problem.ts';

export interface Outline {
  readonly file: string;
  readonly name: string;
  /** The exterior ring, closed, of [lng, lat]. */
  readonly ring: readonly LngLat[];
}

/** A vertex nearer than this to a neighbour's edge, in metres, is meant to lie on it. */
const sameLineMetres = 60;
/** An overlap below this share of the smaller outline is rounding. */
const roundingShare = 0.0005;
/**
 * A vertex of only one neighbour counts as a lost turn this near to the other's straight edge, in
 * metres.
 */
const lostTurnMetres = 3000;

/**
 * Checks that outlines with a common border share its vertices. A vertex on a neighbour's edge that
 * is not the neighbour's own opens a hairline gap. Also checks that no outline covers another in
 * part. It may lie wholly inside (Karmat Ali in Hartha, a district in its governorate) or beside
 * it.
 */
export function checkNeighbours(outlines: readonly Outline[]): Problem[] {
  const found = new Map<string, readonly Problem[]>();
  const keys = new Map(outlines.map((outline) => [outline, JSON.stringify(outline)]));
  for (const [one, other] of overlappingPairs(outlines)) {
    const key = `${keys.get(one)} ${keys.get(other)}`;
    found.set(key, lastFound.get(key) ?? checkPair(one, other));
  }
  lastFound = found;
  return [...found.values()].flat();
}

/**
 * The problems of each pair in the last check. The desk checks after every edit and leaves most
 * pairs as they are, while comparing them takes most of a check.
 */
let lastFound: ReadonlyMap<string, readonly Problem[]> = new Map();

function checkPair(one: Outline, other: Outline): Problem[] {
  const problems = [...looseVertices(one, other), ...looseVertices(other, one)];
  problems.push(...lostTurns(one, other), ...lostTurns(other, one));
  const share = overlapShare(one, other);
  if (share > roundingShare && share < 1 - roundingShare) {
    problems.push({
      file: one.file,
      at: '/geometry',
      message: `It overlaps ${other.name} by ${(share * 100).toFixed(1)} % of the smaller of the two.`,
      fix: `Let it share its border with ${other.file}, vertex for vertex, or lie wholly inside.`,
    });
  }
  return problems;
}

/**
 * Returns the pairs of outlines whose bounding boxes touch, each once, in the order of the
 * outlines.
 */
function overlappingPairs(outlines: readonly Outline[]): (readonly [Outline, Outline])[] {
  if (outlines.length === 0) return [];
  const boxes = outlines.map(({ ring }) => boundsOf(ring));
  const index = new Flatbush(boxes.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  return outlines.flatMap((one, i) =>
    index
      .search(...boxes[i]!, (other) => other > i)
      .toSorted((a, b) => a - b)
      .map((other) => [one, outlines[other]!] as const),
  );
}

function looseVertices(one: Outline, other: Outline): Problem[] {
  const vertices = new Set(other.ring.map(String));
  return one.ring.slice(1).flatMap((vertex, i) => {
    if (vertices.has(String(vertex))) return [];
    const metres = distanceToRing(vertex, other.ring);
    if (metres > sameLineMetres) return [];
    return [
      {
        file: one.file,
        at: `ring 0, vertex ${i + 1}`,
        message: `The vertex lies ${Math.round(metres)} m from the border of ${other.name} without being one of its vertices.`,
        fix: `Use the vertex of ${other.file} there, or add this one to it.`,
      },
    ];
  });
}

/**
 * Finds the straight edges that join two shared vertices while the neighbour has another vertex
 * between them.
 */
function lostTurns(one: Outline, other: Outline): Problem[] {
  const corners = other.ring.slice(1);
  const position = new Map(corners.map((vertex, i) => [String(vertex), i]));
  const own = new Set(one.ring.map(String));
  return one.ring.slice(1).flatMap((to, i) => {
    const from = one.ring[i]!;
    const [a, b] = [position.get(String(from)), position.get(String(to))];
    if (a === undefined || b === undefined) return [];
    const steps = (b - a + corners.length) % corners.length;
    const isOneTurnApart = steps === 2 || steps === corners.length - 2;
    const turn = corners[(steps === 2 ? a + 1 : b + 1) % corners.length]!;
    if (!isOneTurnApart || own.has(String(turn))) return [];
    if (distanceToSegmentMetres(turn, from, to) > lostTurnMetres) return [];
    return [
      {
        file: one.file,
        at: `ring 0, vertex ${i + 1}`,
        message: `The border runs straight to here where ${other.name} turns at [${turn.join(', ')}].`,
        fix: `Add that vertex before this one, or remove it from ${other.file}.`,
      },
    ];
  });
}

function distanceToRing(point: LngLat, ring: readonly LngLat[]): number {
  let nearest = Infinity;
  for (let i = 1; i < ring.length; i++) {
    nearest = Math.min(nearest, distanceToSegmentMetres(point, ring[i - 1]!, ring[i]!));
  }
  return nearest;
}

function overlapShare(one: Outline, other: Outline): number {
  const [a, b] = [asPolygon(one), asPolygon(other)];
  const both = intersect(featureCollection([a, b]));
  return both ? area(both) / Math.min(area(a), area(b)) : 0;
}

function asPolygon({ ring }: Outline): GeoJSON.Feature<Polygon> {
  return polygon([ring.map(([lng, lat]): Position => [lng, lat])]);
}
