import type { Bounds, LngLat } from './types.ts';

/** A point as [x, y] in px; x grows to the right, y downwards. */
export type Pixel = readonly [x: number, y: number];
export interface Size {
  /** In px, like the height. */
  readonly width: number;
  readonly height: number;
}

/** The camera of the map: its centre as [lng, lat] and its zoom. It has no pitch and no bearing. */
export interface Camera {
  readonly center: LngLat;
  /** The world is 512 px wide at zoom 0 and doubles with each level, as in MapLibre. */
  readonly zoom: number;
}

const tileSize = 512;

/** Returns the width of the whole world in px at a zoom. */
export function worldSize(zoom: number): number {
  return tileSize * 2 ** zoom;
}

/**
 * Projects [lng, lat] with spherical Mercator (EPSG:3857) to the unit square: [0, 0] is north-west,
 * [1, 1] south-east.
 */
export function toUnit([lng, lat]: LngLat): Pixel {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** Returns [lng, lat] in degrees; the inverse of `toUnit`. */
export function fromUnit([x, y]: Pixel): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** Returns a function that projects [lng, lat] to px in a view of this size. */
export function projection({ center, zoom }: Camera, size: Size): (point: LngLat) => Pixel {
  const scale = worldSize(zoom);
  const [x0, y0] = toUnit(center);
  return (point) => {
    const [x, y] = toUnit(point);
    return [(x - x0) * scale + size.width / 2, (y - y0) * scale + size.height / 2];
  };
}

/**
 * Returns the [lng, lat] under a point in px of a view of this size; the inverse of `projection`.
 */
export function unproject({ center, zoom }: Camera, size: Size, [left, top]: Pixel): LngLat {
  const scale = worldSize(zoom);
  const [x0, y0] = toUnit(center);
  return fromUnit([(left - size.width / 2) / scale + x0, (top - size.height / 2) / scale + y0]);
}

/**
 * Returns the camera after a pinch: the spot under the point `from` moves to the point `to`, both
 * in px. The map grows or shrinks about that spot by the factor `scale`.
 */
export function cameraAfterPinch(
  camera: Camera,
  size: Size,
  from: Pixel,
  to: Pixel,
  scale: number,
): Camera {
  const zoom = camera.zoom + Math.log2(scale);
  const [x, y] = toUnit(unproject(camera, size, from));
  const world = worldSize(zoom);
  return {
    center: fromUnit([x - (to[0] - size.width / 2) / world, y - (to[1] - size.height / 2) / world]),
    zoom,
  };
}

/** Space in px kept free on each side of the fitted bounds. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Returns the camera that shows all of `bounds` in a view of this size, no closer than `maxZoom`.
 */
export function fitCamera(
  [west, south, east, north]: Bounds,
  size: Size,
  padding: Padding,
  maxZoom: number,
): Camera {
  const [x1, y1] = toUnit([west, north]);
  const [x2, y2] = toUnit([east, south]);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const fit = Math.min(width / (x2 - x1), height / (y2 - y1)) / tileSize;
  const zoom = Math.min(maxZoom, Math.log2(fit));
  const scale = worldSize(zoom);
  // The middle of the bounds goes to the middle of the free part of the view.
  return {
    center: fromUnit([
      (x1 + x2) / 2 + (padding.right - padding.left) / 2 / scale,
      (y1 + y2) / 2 + (padding.bottom - padding.top) / 2 / scale,
    ]),
    zoom,
  };
}
