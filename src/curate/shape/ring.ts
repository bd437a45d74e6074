import { distanceMetres, signedArea } from '../../geo/plane.ts';
import { fromUnit, toUnit } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';
import type { LngLat } from '../../story/schema.ts';

/** A closed ring: the last vertex repeats the first, [lng, lat] in degrees. */
export type Ring = readonly LngLat[];

/** What a place covers: an outline, or a circle of uncertainty. */
export type Shape =
  | { readonly kind: 'ring'; readonly ring: Ring }
  | { readonly kind: 'circle'; readonly centre: LngLat; readonly radiusMetres: number };

/** The decimals a vertex is drawn with: 0.0001° is some 10 m, less than our outlines know. */
export const decimals = 4;

export function isSameSpot([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): boolean {
  return lng === otherLng && lat === otherLat;
}

/** The ring without the vertex that repeats the first. */
export function corners(ring: Ring): LngLat[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && ring.length > 1 && isSameSpot(first, last)
    ? ring.slice(0, -1)
    : [...ring];
}

export function closed(vertices: readonly LngLat[]): Ring {
  return vertices[0] ? [...vertices, vertices[0]] : [];
}

/** The ring as exteriors run (RFC 7946): counter-clockwise; one that does so already as it is. */
export function counterClockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? ring.toReversed() : ring;
}

/** The centre and the radius in metres of a circle drawn in Mercator as a ring of even steps. */
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

/** To the 50 m that a reader can believe in; never to nothing. */
function roundRadius(metres: number): number {
  return Math.max(50, Math.round(metres / 50) * 50);
}
