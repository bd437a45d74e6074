import type { Bounds } from '../geo/types.ts';
import { unionOfBounds } from '../geo/bounds.ts';
import { fitCamera } from '../geo/mercator.ts';
import type { Camera, Size } from '../geo/mercator.ts';
import type { ViewTarget } from '../state/viewTarget.ts';
import type { Theatre } from '../story/schema.ts';
import { staticSizeFor, scaleOf } from './staticSizes.ts';

/** The highest zoom: beyond it our outlines would pretend to more precision than they have. */
export const maxZoom = 13;
/** The highest zoom for a selected place: its surroundings show where it is. */
const placeMaxZoom = 11;

/** The space around a selected place, as a share of the smaller side of the view. */
const placeMargin = 0.14;
/** The space around a theatre, in px. The controls are above it, the credit is below. */
const theatreMargin = { top: 48, right: 8, bottom: 26, left: 8 };
/** The area around the theatres that the reader can pan into, in degrees. */
const outlook = 3.5;

/**
 * Returns the camera for a view target in a view of this size. Bounds are fitted into the matching
 * static size and then scaled, as the prerendered map is. So nothing moves once the real size is
 * known.
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

/** Returns the bounds that the reader cannot leave: the theatres and the area around them. */
export function maxBounds(theatres: readonly Theatre[]): Bounds {
  const [west, south, east, north] = unionOfBounds(theatres.map(({ bounds }) => bounds));
  return [west - outlook, south - outlook, east + outlook, north + outlook];
}
