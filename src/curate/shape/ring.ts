import type { LngLat, Ring } from '../../geo/types.ts';
import { distanceMetres, signedArea } from '../../geo/plane.ts';
import { fromUnit, toUnit } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';

/** The shape of a place: an outline, or a circle of uncertainty. */
export type Shape =
  | { readonly kind: 'ring'; readonly ring: Ring }
  | { readonly kind: 'circle'; readonly centre: LngLat; readonly radiusMetres: number };

/** The decimals of a vertex: 0.0001° is some 10 metres, finer than our outlines are known. */
export const decimals = 4;

export function isSameSpot([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): boolean {
  return lng === otherLng && lat === otherLat;
}

/** Returns the vertices of a ring without the last one, which repeats the first. */
export function corners(ring: Ring): LngLat[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && ring.length > 1 && isSameSpot(first, last)
    ? ring.slice(0, -1)
    : [...ring];
}

export function closed(vertices: readonly LngLat[]): Ring {
  return vertices[0] ? [...vertices, vertices[0]] : [];
}

/**
 * Returns the ring counter-clockwise, as RFC 7946 requires of exteriors. A ring that already is
 * comes back as the same object.
 */
export function counterClockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? ring.toReversed() : ring;
}

/**
 * Returns the centre, [lng, lat], and the radius, in metres, of a circle. The circle is drawn in
 * Mercator as a ring of even steps.
 */
export function circleOf(ring: Ring): { centre: LngLat; radiusMetres: number } {
  const points = corners(ring).map(toUnit);
  const sum = points.reduce(([x, y], [px, py]): Pixel => [x + px, y + py], [0, 0]);
  const centre = roundSpot(fromUnit([sum[0] / points.length, sum[1] / points.length]));
  return { centre, radiusMetres: roundRadius(distanceMetres(centre, ring[0]!)) };
}

export function roundSpot([lng, lat]: LngLat): LngLat {
  return [roundDegrees(lng), roundDegrees(lat)];
}

function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}

/** Rounds to 50 metres, because a reader would not believe a finer radius, and never to 0. */
function roundRadius(metres: number): number {
  return Math.max(50, Math.round(metres / 50) * 50);
}

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

/**
 * Returns the vertex nearest to a spot on the screen, or null if none lies within `withinPx`
 * pixels. Two outlines share a border only if they have the very same vertices, so the vertex comes
 * back unchanged.
 */
export function nearestVertex(
  vertices: Iterable<LngLat>,
  at: Pixel,
  project: (vertex: LngLat) => Pixel,
  withinPx: number,
): LngLat | null {
  let nearest: LngLat | null = null;
  let least = withinPx;
  for (const vertex of vertices) {
    const [x, y] = project(vertex);
    const px = Math.hypot(x - at[0], y - at[1]);
    if (px > least) continue;
    least = px;
    nearest = vertex;
  }
  return nearest;
}
