import { effect } from '@preact/signals';
import type { Store } from '../../state/store.ts';
import { animatedDriver } from './animateCamera.ts';
import type { SvgLayers } from '../svgLayers.ts';
import { bindTouchGestures } from './touchGestures.ts';
import { cameraTransform } from '../svg/cameraTransform.ts';

/**
 * Lets fingers pan and zoom the SVG where MapLibre does not draw, or not yet. Also animates moves
 * to a selected place. Lazy, on touch devices only: without it such moves jump, and the buttons
 * zoom. Returns a cleanup.
 */
export function bindPanZoom(
  element: HTMLElement,
  store: Store,
  { mapState, shapes, overlay, gestureCount }: SvgLayers,
): () => void {
  const jump = mapState.driver;
  const driver = animatedDriver(mapState, shapes, overlay);
  mapState.driver = driver;
  // In an embed one finger scrolls the host page.
  const fingers = store.view.peek().surface === 'embed' ? 2 : 1;
  element.dataset['fingers'] = String(fingers);
  const cleanups = [
    bindTouchGestures(element, mapState, {
      fingers,
      isMap: (begun) => !begun.closest("[data-map='ready'], button, .theatres, .inset"),
      onMove(next, isOver) {
        // Once MapLibre is mounted, it drives the camera and reports it.
        if (mapState.driver === driver) mapState.setCamera(next, isOver);
        else mapState.goTo(next, false);
        if (!isOver) return;
        store.setCamera(next);
        gestureCount.value += 1;
      },
    }),
    // Until the camera rests and the SVG is re-rendered, a CSS transform moves it.
    effect(() => {
      const [seen, drawn] = [mapState.camera.value, mapState.restCamera.value];
      const isMoved = seen !== drawn;
      shapes.style.transform = isMoved ? cameraTransform(seen, drawn, mapState.size.peek()) : '';
      shapes.style.willChange = isMoved ? 'transform' : '';
    }),
  ];
  return () => {
    for (const each of cleanups) each();
    if (mapState.driver === driver) mapState.driver = jump;
    delete element.dataset['fingers'];
  };
}
