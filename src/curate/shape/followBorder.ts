import type { LngLat, Ring } from '../../geo/types.ts';
import { closed, corners, isSameSpot } from './ring.ts';

/** One edit of a ring: it moves a vertex, adds one between two others, or removes one there. */
type Edit =
  | { readonly kind: 'moved'; readonly from: LngLat; readonly to: LngLat }
  | { readonly kind: 'added' | 'removed'; readonly spot: LngLat; readonly between: Pair };

type Pair = readonly [LngLat, LngLat];

/**
 * Returns a neighbour's ring after one edit of ours. If the edit moves, adds or removes a vertex on
 * the border that the two share, the ring follows. The border thus stays one line for both. A ring
 * that has no part in the edit comes back as the same object.
 */
export function followBorder(before: Ring, after: Ring, other: Ring): Ring {
  const edit = editBetween(corners(before), corners(after));
  if (!edit) return other;
  const vertices = corners(other);
  switch (edit.kind) {
    case 'moved': {
      // If the vertex moved onto one of the neighbour's own, only our ring changes.
      if (!has(vertices, edit.from) || has(vertices, edit.to)) return other;
      return closed(vertices.map((vertex) => (isSameSpot(vertex, edit.from) ? edit.to : vertex)));
    }
    case 'added': {
      const at = edgeIndex(vertices, edit.between);
      if (at < 0 || has(vertices, edit.spot)) return other;
      return closed(vertices.toSpliced(at + 1, 0, edit.spot));
    }
    case 'removed': {
      const at = vertices.findIndex((vertex) => isSameSpot(vertex, edit.spot));
      const around: Pair = [vertices.at(at - 1)!, vertices[(at + 1) % vertices.length]!];
      if (at < 0 || vertices.length < 4 || !isSamePair(around, edit.between)) return other;
      return closed(vertices.toSpliced(at, 1));
    }
  }
}

function editBetween(before: readonly LngLat[], after: readonly LngLat[]): Edit | null {
  const count = Math.max(before.length, after.length);
  const first = Array.from({ length: count }).findIndex(
    (_, index) => !before[index] || !after[index] || !isSameSpot(before[index], after[index]),
  );
  if (first < 0) return null;
  const around = (ring: readonly LngLat[]): Pair => [
    ring.at(first - 1)!,
    ring[(first + 1) % ring.length]!,
  ];
  if (before.length === after.length && isRest(before.slice(first + 1), after.slice(first + 1))) {
    return { kind: 'moved', from: before[first]!, to: after[first]! };
  }
  if (after.length === before.length + 1 && isRest(before.slice(first), after.slice(first + 1))) {
    return { kind: 'added', spot: after[first]!, between: around(after) };
  }
  if (before.length === after.length + 1 && isRest(before.slice(first + 1), after.slice(first))) {
    return { kind: 'removed', spot: before[first]!, between: around(before) };
  }
  return null;
}

function isRest(a: readonly LngLat[], b: readonly LngLat[]): boolean {
  return a.length === b.length && a.every((vertex, index) => isSameSpot(vertex, b[index]!));
}

/** Returns the index where an edge between these two begins, in either direction, or -1. */
function edgeIndex(vertices: readonly LngLat[], pair: Pair): number {
  return vertices.findIndex((vertex, index) =>
    isSamePair([vertex, vertices[(index + 1) % vertices.length]!], pair),
  );
}

function isSamePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (isSameSpot(a, c) && isSameSpot(b, d)) || (isSameSpot(a, d) && isSameSpot(b, c));
}

function has(vertices: readonly LngLat[], spot: LngLat): boolean {
  return vertices.some((vertex) => isSameSpot(vertex, spot));
}
