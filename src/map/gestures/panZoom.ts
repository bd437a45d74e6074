import { effect } from '@preact/signals';
import type { Store } from '../../state/store.ts';
import { animatedDriver } from './animateCamera.ts';
import type { SvgLayers } from '../mountMap.tsx';
import { bindTouchGestures } from './touchGestures.ts';
import { cameraTransform } from '../svg/cameraTransform.ts';

/**
 * Lets the drawing move where no engine does, or not yet: under fingers, and gliding to what is chosen.
 * Loaded late: without it a choice jumps there, and the buttons zoom. Returns how to undo it.
 */
export function bindPanZoom(
  element: HTMLElement,
  store: Store,
  { mapState, shapes, overlay, gestureCount }: SvgLayers,
): () => void {
  const jump = mapState.driver;
  const driver = animatedDriver(mapState, shapes, overlay);
  mapState.driver = driver;
  // In a page of somebody else's one finger scrolls that page.
  const fingers = store.view.peek().surface === 'embed' ? 2 : 1;
  element.dataset['fingers'] = String(fingers);
  const cleanups = [
    bindTouchGestures(element, mapState, {
      fingers,
      isMap: (begun) => !begun.closest("[data-map='ready'], button, .theatres, .inset"),
      onMove(next, isOver) {
        // Once the engine is on its way it says where the map is.
        if (mapState.driver === driver) mapState.setCamera(next, isOver);
        else mapState.goTo(next, false);
        if (!isOver) return;
        store.setCamera(next);
        gestureCount.value += 1;
      },
    }),
    // On the way to where it is drawn next, the drawing is only moved, as a picture.
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
