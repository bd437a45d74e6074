import { projection } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';
import type { MapState } from '../mapState.ts';
import { cameraTransform } from '../svg/cameraTransform.ts';

/** The duration of a camera animation, in ms. */
const durationMs = 350;
/** The zoom levels from which a move is not animated: nobody could follow it. */
const farZoom = 4;

/**
 * Returns a driver that animates the camera while SVG draws the map. The SVG is drawn for the new
 * camera at once; a CSS transform then moves it there from the old view. Moves that are too far to
 * follow are not animated. Labels fade in at the end, because a transform would scale them too.
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
