import { unionOfBounds } from '../geo/bounds.ts';
import type { Bounds } from '../geo/bounds.ts';
import { fitCamera } from '../geo/mercator.ts';
import type { Camera, Size } from '../geo/mercator.ts';
import type { ViewTarget } from '../state/viewTarget.ts';
import type { Theatre } from '../story/schema.ts';
import { staticSizeFor, scaleOf } from './staticSizes.ts';

/** Zoom beyond which our outlines would pretend to more than they know. */
export const maxZoom = 13;
/** A selected place is not enlarged beyond this: its surroundings say where it is. */
const placeMaxZoom = 11;

/** Part of the smaller side of the view that stays free around a selected place. */
const placeMargin = 0.14;
/** Space in px around a theatre; above it stand the controls, under it the credit. */
const theatreMargin = { top: 48, right: 8, bottom: 26, left: 8 };
/** How far beyond the theatres the reader can look, in degrees. */
const outlook = 3.5;

/**
 * The camera that shows what the state asks for, in a view of this size. A frame is fitted in the
 * view's format and then scaled, as the drawing made at build is: so nothing moves when the real
 * size is known.
 */
export function cameraFor(viewTarget: ViewTarget, size: Size): Camera {
  if (viewTarget.kind === 'camera') return viewTarget.camera;
  const format = staticSizeFor(size);
  const { center, zoom } = fitFrame(viewTarget, format.size);
  return { center, zoom: Math.min(maxZoom, zoom + Math.log2(scaleOf(format, size))) };
}

function fitFrame({ bounds, isPlace }: ViewTarget & { kind: 'bounds' }, size: Size): Camera {
  const margin = Math.min(size.width, size.height) * placeMargin;
  const padding = isPlace
    ? { top: margin, right: margin, bottom: margin, left: margin }
    : theatreMargin;
  return fitCamera(bounds, size, padding, isPlace ? placeMaxZoom : maxZoom);
}

/** Where the reader cannot leave: the theatres and what lies around them. */
export function maxBounds(theatres: readonly Theatre[]): Bounds {
  const [west, south, east, north] = unionOfBounds(theatres.map(({ bounds }) => bounds));
  return [west - outlook, south - outlook, east + outlook, north + outlook];
}
