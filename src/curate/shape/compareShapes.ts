import { area } from '@turf/area';
import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';

export type Surface = Polygon | MultiPolygon;

/** The agreement of two shapes. Shares are from 0 to 1. */
export interface Overlap {
  /** The share of the area covered by either that both cover (intersection over union). */
  readonly ofBoth: number;
  /** The share of ours that lies in the reference. */
  readonly ofOurs: number;
  /** The share of the reference that lies in ours. */
  readonly ofReference: number;
  readonly oursKm2: number;
  readonly referenceKm2: number;
}

/** Compares ours with a reference. Returns null if one has no area or `intersect` throws. */
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
