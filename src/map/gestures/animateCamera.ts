import { projection } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';
import type { MapState } from '../mapState.ts';
import { cameraTransform } from '../svg/cameraTransform.ts';

/** How long the drawing takes to where it is seen next: ms. */
const durationMs = 350;
/** Further in or out than so many levels of zoom nobody could follow. */
const farZoom = 4;

/**
 * Moves the camera while the SVG draws the map: what is drawn stands there at once, and is shown gliding
 * to it from where it was seen, unless that is too far to follow. The names come at the end: they would
 * be scaled with it.
 */
export function animatedDriver(
  mapState: MapState,
  shapes: Element,
  overlay: Element,
): MapState['driver'] {
  const jump = mapState.driver;
  return (next, isAnimated) => {
    const from = mapState.camera.peek();
    jump(next, isAnimated);
    const [to, size] = [mapState.camera.peek(), mapState.size.peek()];
    if (!isAnimated || !isNear(from, to, size)) return;
    shapes.animate([{ transform: cameraTransform(from, to, size) }, { transform: 'none' }], {
      duration: durationMs,
      easing: 'ease-in-out',
    });
    const names = overlay.querySelector('.map-labels');
    names?.animate([{ opacity: 0 }, { opacity: 0 }, { opacity: 1 }], durationMs);
  };
}

function isNear(from: Camera, to: Camera, size: Size): boolean {
  const [x, y] = projection(from, size)(to.center);
  return (
    Math.abs(to.zoom - from.zoom) < farZoom &&
    Math.abs(x - size.width / 2) < 2 * size.width &&
    Math.abs(y - size.height / 2) < 2 * size.height
  );
}
