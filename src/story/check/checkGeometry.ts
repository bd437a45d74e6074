import type { Bounds, LngLat } from '../../geo/types.ts';
import { pointsOf } from '../../geo/rings.ts';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { kinks } from '@turf/kinks';
import { distanceMetres, signedArea } from '../../geo/plane.ts';
import type { PlaceFile, Theatre } from '../schema.ts';
import type { Problem } from './problem.ts';

/** A place farther than this from its theatre's frame, in degrees, counts as a slip. */
const slackDegrees = 3;

/**
 * Checks one place for faults that geojson-validation misses: winding, kinks, repeated vertices and
 * the label point.
 */
export function checkShape(file: string, place: PlaceFile): Problem[] {
  const { geometry, properties } = place;
  if (geometry.type === 'Point') {
    const metres = distanceMetres(properties.labelPoint, geometry.coordinates);
    const radius = 'uncertaintyMetres' in properties ? properties.uncertaintyMetres : 0;
    return metres <= radius
      ? []
      : [labelOutside(file, `${Math.round(metres)} m from the centre, the radius is ${radius} m`)];
  }
  const problems = geometry.coordinates.flatMap((ring, index) => checkRing(file, ring, index));
  if (problems.length > 0) return problems;
  return booleanPointInPolygon([...properties.labelPoint], geometry)
    ? []
    : [labelOutside(file, 'outside the outline')];
}

/**
 * Checks the winding (RFC 7946: exterior counter-clockwise) and finds repeated vertices and
 * crossing edges.
 */
export function checkRing(
  file: string,
  ring: readonly LngLat[],
  index: number,
  where = '',
): Problem[] {
  const at = (vertex: number) => `${where}ring ${index}, vertex ${vertex}`;
  const problems = checkRepeats(file, ring, at);
  // Each check below needs the one before it to pass. Repeated vertices look like crossings,
  // because each edge there touches the next but one. An outline that crosses itself runs both
  // ways.
  if (problems.length > 0) return problems;
  const crossings = kinks({ type: 'Polygon', coordinates: [ring.map((vertex) => [...vertex])] });
  const seen = new Set<string>();
  for (const { geometry } of crossings.features) {
    const spot = geometry.coordinates.map((degrees) => degrees.toFixed(4)).join(', ');
    if (seen.has(spot)) continue;
    seen.add(spot);
    problems.push({
      file,
      at: at(nearestVertex(ring, pointsOf([geometry.coordinates])[0]!)),
      message: `The outline crosses itself at [${spot}].`,
      fix: 'Move or reorder the vertices next to that spot.',
    });
  }
  if (problems.length > 0) return problems;
  const isExterior = index === 0;
  const area = signedArea(ring);
  if (area === 0) {
    problems.push({
      file,
      at: at(0),
      message: 'The ring encloses nothing.',
      fix: 'Give it at least three corners that do not lie on one line.',
    });
  } else if (area > 0 !== isExterior) {
    problems.push({
      file,
      at: at(0),
      message: `The ring runs ${isExterior ? 'clockwise' : 'counter-clockwise'}.`,
      fix: 'Reverse the order of its vertices: exteriors run counter-clockwise, holes clockwise.',
    });
  }
  return problems;
}

/**
 * Finds a place far from the frame of its theatre. The usual cause is [lat, lng] instead of
 * [lng, lat].
 */
export function checkWhereabouts(
  file: string,
  place: PlaceFile,
  theatres: readonly Theatre[],
): Problem[] {
  const theatre = theatres.find(({ id }) => id === place.properties.theatre);
  if (!theatre) return [];
  const vertices: LngLat[] =
    place.geometry.type === 'Point'
      ? [place.geometry.coordinates]
      : place.geometry.coordinates.flat();
  const stray = vertices.findIndex((vertex) => !isNear(vertex, theatre.bounds));
  if (stray < 0) return [];
  const [lng, lat] = vertices[stray]!;
  return [
    {
      file,
      at: place.geometry.type === 'Point' ? '/geometry/coordinates' : `ring 0, vertex ${stray}`,
      message: `[${lng}, ${lat}] lies far outside the theatre “${theatre.id}”.`,
      fix: isNear([lat, lng], theatre.bounds)
        ? 'Swap the two numbers: longitude comes first, then latitude.'
        : 'Correct the coordinate, or the place’s theatre.',
    },
  ];
}

function isNear([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  return (
    lng >= west - slackDegrees &&
    lng <= east + slackDegrees &&
    lat >= south - slackDegrees &&
    lat <= north + slackDegrees
  );
}

/** Finds each vertex of a line or ring that repeats the one before it. `at` names its spot. */
export function checkRepeats(
  file: string,
  line: readonly LngLat[],
  at: (vertex: number) => string,
): Problem[] {
  return line.flatMap((vertex, i) =>
    String(vertex) === String(line[i - 1])
      ? [
          {
            file,
            at: at(i),
            message: 'The vertex repeats the one before it.',
            fix: 'Remove one of the two.',
          },
        ]
      : [],
  );
}

function nearestVertex(ring: readonly LngLat[], to: LngLat): number {
  let nearest = 0;
  for (let i = 1; i < ring.length; i++) {
    if (distanceMetres(ring[i]!, to) < distanceMetres(ring[nearest]!, to)) nearest = i;
  }
  return nearest;
}

function labelOutside(file: string, where: string): Problem {
  return {
    file,
    at: '/properties/labelPoint',
    message: `The label point lies ${where}.`,
    fix: 'Move it inside the shape; the name stands there.',
  };
}
