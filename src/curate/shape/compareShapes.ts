import { area } from '@turf/area';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';

export type Surface = Polygon | MultiPolygon;

/** How far two shapes agree; shares from 0 to 1. */
export interface Overlap {
  /** What both cover of what either covers (intersection over union). */
  readonly ofBoth: number;
  /** The part of ours that lies in the reference. */
  readonly ofOurs: number;
  /** The part of the reference that lies in ours. */
  readonly ofReference: number;
  readonly oursKm2: number;
  readonly referenceKm2: number;
}

/** Holds ours against a reference; nothing for shapes that enclose nothing or cross themselves. */
export function compareShapes(ours: Surface, reference: Surface): Overlap | null {
  const [a, b] = [area(ours), area(reference)];
  if (a === 0 || b === 0) return null;
  let shared: number;
  try {
    const both = intersect(featureCollection([feature(ours), feature(reference)]));
    shared = both ? area(both) : 0;
  } catch {
    return null;
  }
  return {
    ofBoth: shared / (a + b - shared),
    ofOurs: shared / a,
    ofReference: shared / b,
    oursKm2: a / 1e6,
    referenceKm2: b / 1e6,
  };
}
