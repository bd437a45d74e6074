import type { LngLat } from '../../geo/types.ts';
import { unionOfBounds } from '../../geo/bounds.ts';
import { toUnit, worldSize } from '../../geo/mercator.ts';
import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import type { Theatre } from '../../story/schema.ts';

/**
 * The zoom in whose whole px (some 33 m at 30° N) all shapes are drawn, once. A camera only
 * transforms them, so every view of a page shares one set of paths.
 */
export const worldZoom = 11;

/** Returns the origin of a story's paths, on the unit square; it keeps their numbers short. */
export function worldOrigin(theatres: readonly Theatre[]): Pixel {
  const [west, , , north] = unionOfBounds(theatres.map(({ bounds }) => bounds));
  return toUnit([west, north]);
}

/** Projects [lng, lat] to whole px of `worldZoom`, from the story's origin. */
export function toWorld(point: LngLat, [x0, y0]: Pixel): Pixel {
  const [x, y] = toUnit(point);
  const size = worldSize(worldZoom);
  return [Math.round((x - x0) * size), Math.round((y - y0) * size)];
}

/** The transform from world px to px of a view: times `scale`, then moved by `x` and `y` px. */
export interface WorldTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Returns the transform that shows the world through a camera in a view of this size. */
export function worldTransform(
  { center, zoom }: Camera,
  { width, height }: Size,
  [x0, y0]: Pixel,
): WorldTransform {
  const [x, y] = toUnit(center);
  const size = worldSize(zoom);
  return {
    scale: 2 ** (zoom - worldZoom),
    x: (x0 - x) * size + width / 2,
    y: (y0 - y) * size + height / 2,
  };
}

/** Writes the `transform` attribute of an SVG element. */
export function asTransform({ scale, x, y }: WorldTransform): string {
  return `translate(${+x.toFixed(2)} ${+y.toFixed(2)})scale(${+scale.toPrecision(7)})`;
}
