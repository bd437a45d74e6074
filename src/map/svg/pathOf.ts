import type { Geometry, Position } from 'geojson';
import type { Pixel } from '../../geo/mercator.ts';
import { toWorld } from './world.ts';

/** Returns the `d` of a path for a geometry, in world px from an origin; empty for points. */
export function pathOf(geometry: Geometry, origin: Pixel): string {
  switch (geometry.type) {
    case 'Polygon':
      return rings(geometry.coordinates, origin);
    case 'MultiPolygon':
      return geometry.coordinates.map((part) => rings(part, origin)).join('');
    case 'LineString':
      return line(geometry.coordinates, origin);
    case 'MultiLineString':
      return geometry.coordinates.map((each) => line(each, origin)).join('');
    default:
      return '';
  }
}

function rings(all: readonly Position[][], origin: Pixel): string {
  return all.map((ring) => `${line(ring.slice(0, -1), origin)}z`).join('');
}

/** Writes an absolute start, then relative steps: the shortest form of a path. */
function line(points: readonly Position[], origin: Pixel): string {
  let [x0, y0] = [0, 0];
  const steps = points.flatMap(([lng = 0, lat = 0], index) => {
    const [x, y] = toWorld([lng, lat], origin);
    const [dx, dy] = [x - x0, y - y0];
    if (index > 0 && dx === 0 && dy === 0) return [];
    [x0, y0] = [x, y];
    return `${dx}${dy < 0 ? dy : ` ${dy}`}`;
  });
  const [start = '', ...rest] = steps;
  return `M${start}${rest.length > 0 ? `l${rest.join(' ').replaceAll(' -', '-')}` : ''}`;
}
