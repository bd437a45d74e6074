import { effect } from '@preact/signals';
import { projection, unproject } from '../../geo/mercator.ts';
import type { Camera, Size } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import type { MapState } from '../mapState.ts';
import { bindTouchGestures } from './touchGestures.ts';

/** The duration of a camera animation, in ms. */
const durationMs = 350;
/** The zoom levels from which a move is not animated: nobody could follow it. */
const farZoom = 4;

/** Lets fingers pan and zoom the SVG where MapLibre does not draw, or not yet. */
export function bindPanZoom(
  element: HTMLElement,
  shapes: HTMLElement,
  store: Store,
  mapState: MapState,
  signal: AbortSignal,
): void {
  // In an embed one finger scrolls the host page.
  const fingers = store.view.peek().surface === 'embed' ? 2 : 1;
  element.dataset['fingers'] = String(fingers);
  bindTouchGestures(element, mapState, {
    fingers,
    isMap: (begun) => !begun.closest("[data-map='ready'], button, .theatres, .inset"),
    // If MapLibre takes over during a gesture, the gesture goes on and moves MapLibre.
    onMove(next, isOver) {
      mapState.moveTo(next, isOver ? 'jump' : 'drag');
      if (!isOver) return;
      store.setCamera(next);
      mapState.isMovedByTouch.value = true;
    },
    signal,
  });
  // Until the camera rests and the SVG is re-rendered, a CSS transform moves it.
  const stop = effect(() => {
    const [seen, drawn] = [mapState.camera.value, mapState.restCamera.value];
    const isMoved = seen !== drawn;
    shapes.style.transform = isMoved ? cameraTransform(seen, drawn, mapState.size.peek()) : '';
    shapes.style.willChange = isMoved ? 'transform' : '';
  });
  signal.addEventListener('abort', () => {
    stop();
    delete element.dataset['fingers'];
  });
}

/**
 * Animates a move of the SVG, which is drawn for the new camera already: a CSS transform brings it
 * there from the old view. A move that is too far to follow is not animated. Labels fade in at the
 * end, because a transform would scale them too.
 */
export function animateCamera(
  shapes: HTMLElement,
  { camera, size }: Pick<MapState, 'camera' | 'size'>,
  from: Camera,
): void {
  const [to, view] = [camera.peek(), size.peek()];
  if (!isNear(from, to, view)) return;
  shapes.animate([{ transform: cameraTransform(from, to, view) }, { transform: 'none' }], {
    duration: durationMs,
    easing: 'ease-in-out',
  });
  shapes.parentElement
    ?.querySelector('.map-overlay .map-labels')
    ?.animate([{ opacity: 0 }, { opacity: 0 }, { opacity: 1 }], durationMs);
}

function isNear(from: Camera, to: Camera, size: Size): boolean {
  const [x, y] = projection(from, size)(to.center);
  return (
    Math.abs(to.zoom - from.zoom) < farZoom &&
    Math.abs(x - size.width / 2) < 2 * size.width &&
    Math.abs(y - size.height / 2) < 2 * size.height
  );
}

/**
 * Returns a CSS transform about the left upper corner. It shows a drawing made for one camera as
 * another camera sees it, in a view of this size. Nothing is redrawn, but lines and hatches are
 * scaled too.
 */
export function cameraTransform(seen: Camera, drawn: Camera, size: Size): string {
  const [x, y] = projection(seen, size)(unproject(drawn, size, [0, 0]));
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${2 ** (seen.zoom - drawn.zoom)})`;
}
