import type { LngLat, Ring } from '../../geo/types.ts';
import { closed, corners } from './ring.ts';

export type ReadRing =
  { readonly ok: true; readonly ring: Ring } | { readonly ok: false; readonly why: string };

/** Writes a ring as text for the keyboard: one vertex per line, longitude first. */
export function ringText(ring: Ring): string {
  return corners(ring)
    .map(([lng, lat]) => `${lng}, ${lat}`)
    .join('\n');
}

/** Reads the output of `ringText`, and lists of numbers copied from elsewhere. */
export function readRing(text: string): ReadRing {
  const vertices: LngLat[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const parts = line.split(/[\s,;[\]]+/).filter(Boolean);
    if (parts.length === 0) continue;
    const [lng, lat] = parts.map(Number);
    if (parts.length !== 2 || !Number.isFinite(lng) || !Number.isFinite(lat)) {
      return { ok: false, why: `Line ${index + 1} is not “longitude, latitude”: ${line.trim()}` };
    }
    vertices.push([lng!, lat!]);
  }
  return { ok: true, ring: closed(corners(vertices)) };
}
