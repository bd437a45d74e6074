import { projection } from '../geo/mercator.ts';
import type { Camera, Size } from '../geo/mercator.ts';
import { asSeenFrom } from './svg/asSeenFrom.ts';

/** How long the drawing takes to where it is seen next: ms. */
const durationMs = 350;
/** Further in or out than so many levels of zoom nobody could follow. */
const farZoom = 4;

/**
 * Shows a drawing gliding from where it was seen to where it stands already, unless that is too far
 * to follow. The names come at the end: they would be scaled with it.
 */
export function glide(
  shapes: Element,
  names: Element | null,
  from: Camera,
  to: Camera,
  size: Size,
) {
  const [x, y] = projection(from, size)(to.center);
  const isNear =
    Math.abs(to.zoom - from.zoom) < farZoom &&
    Math.abs(x - size.width / 2) < 2 * size.width &&
    Math.abs(y - size.height / 2) < 2 * size.height;
  if (!isNear) return;
  shapes.animate([{ transform: asSeenFrom(from, to, size) }, { transform: 'none' }], {
    duration: durationMs,
    easing: 'ease-in-out',
  });
  names?.animate([{ opacity: 0 }, { opacity: 0 }, { opacity: 1 }], durationMs);
}
