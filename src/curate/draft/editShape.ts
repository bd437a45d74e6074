import type { LngLat, Ring } from '../../geo/types.ts';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Precision } from '../../story/schema.ts';
import { followBorder } from '../shape/followBorder.ts';
import { labelSpot } from '../shape/labelSpot.ts';
import { isSameSpot, roundSpot } from '../shape/ring.ts';
import type { Shape } from '../shape/ring.ts';
import { valueAt, withValueAt } from './valueAt.ts';
import { bordering, circleIn, isSpot, put, ringIn } from './values.ts';
import type { Values } from './values.ts';

/** Returns the shape of a place, or null while it is still to be drawn. */
export function shapeIn(value: unknown): Shape | null {
  const [ring, circle] = [ringIn(value), circleIn(value)];
  if (ring) return { kind: 'ring', ring };
  return circle ? { kind: 'circle', ...circle } : null;
}

/** Replaces the outline of a place by its edited version. */
export function withRing(values: Values, file: string, ring: Ring): Values {
  return put(values, file, ['geometry', 'coordinates', 0], ring);
}

/** Gives a place a new outline. A name that would lie outside moves to the middle. */
export function withNewRing(values: Values, file: string, ring: Ring): Values {
  const next = withRing(values, file, ring);
  const label = valueAt(next.get(file), labelAt);
  const polygon = { type: 'Polygon' as const, coordinates: [ring.map((vertex) => [...vertex])] };
  if (isSpot(label) && booleanPointInPolygon([...label], polygon)) return next;
  return withLabelInside(next, file);
}

const labelAt = ['properties', 'labelPoint'];

/** Puts the name of a place in the middle of its shape, if it has a shape. */
export function withLabelInside(values: Values, file: string): Values {
  const ring = ringIn(values.get(file));
  const spot = ring ? labelSpot(ring) : circleIn(values.get(file))?.centre;
  return spot ? put(values, file, labelAt, spot) : values;
}

/**
 * Makes the neighbours of a place follow its outline, which was edited from `before` to its current
 * ring. Only outlines that share the edited border change.
 */
export function withFollowers(values: Values, file: string, before: Ring): Values {
  const all = bordering(values);
  const after = all.find((each) => each.file === file)?.ring;
  if (!after) return values;
  let next = values;
  for (const other of all) {
    if (other.file === file) continue;
    const ring = followBorder(before, after, other.ring);
    if (ring !== other.ring) next = put(next, other.file, other.at, ring);
  }
  return next;
}

/**
 * Gives a place this circle. A name that has no spot yet, or is at the old centre, moves to the new
 * centre.
 */
export function withCircle(
  values: Values,
  file: string,
  centre: LngLat,
  radiusMetres: number,
): Values {
  const before = circleIn(values.get(file));
  const label = valueAt(values.get(file), labelAt);
  const isLabelFree = !isSpot(label) || (before !== null && isSameSpot(before.centre, label));
  let next = put(values, file, ['geometry', 'coordinates'], centre);
  next = put(next, file, ['properties', 'uncertaintyMetres'], radiusMetres);
  return isLabelFree ? put(next, file, labelAt, centre) : next;
}

/** The first radius, in metres, of a circle that replaces an outline. */
const firstRadiusMetres = 1000;

export function isCircular(precision: string): boolean {
  return precision === 'circle' || precision === 'guess';
}

/**
 * Sets the precision of a place. An outline that becomes a circle keeps its middle. A circle that
 * becomes an outline is still to be drawn.
 */
export function withPrecision(values: Values, file: string, precision: Precision): Values {
  const value = values.get(file);
  const named = put(values, file, ['properties', 'precision'], precision);
  const isPoint = valueAt(value, ['geometry', 'type']) === 'Point';
  if (isCircular(precision) === isPoint) return named;
  if (!isCircular(precision)) {
    const place = withValueAt(named.get(file), ['geometry'], { type: 'Polygon', coordinates: [] });
    const plain = withValueAt(place, ['properties', 'uncertaintyMetres'], undefined);
    return new Map(named).set(file, withValueAt(plain, labelAt, undefined));
  }
  const ring = ringIn(value);
  const middle = ring && labelSpot(ring);
  const label = valueAt(value, labelAt);
  const centre = middle ?? (isSpot(label) ? label : null);
  const geometry = { type: 'Point', coordinates: centre ? roundSpot(centre) : [] };
  const next = put(named, file, ['geometry'], geometry);
  return centre ? withCircle(next, file, roundSpot(centre), firstRadiusMetres) : next;
}

/** Returns the neighbours' vertices, each once: the outline of this place can share them. */
export function neighbourVertices(values: Values, file: string): LngLat[] {
  const preview = new Map<string, LngLat>();
  for (const other of bordering(values)) {
    if (other.file === file) continue;
    for (const vertex of other.ring) preview.set(String(vertex), vertex);
  }
  return [...preview.values()];
}
