import { effect } from '@preact/signals';
import type { Store } from '../state/store.ts';
import { glidingDriver } from './glide.ts';
import type { Drawn } from './liveMap.tsx';
import { moveByTouch } from './moveByTouch.ts';
import { asSeenFrom } from './svg/asSeenFrom.ts';

/**
 * Lets the drawing move where no engine does, or not yet: under fingers, and gliding to what is chosen.
 * Loaded late: without it a choice jumps there, and the buttons zoom. Returns how to undo it.
 */
export function moveDrawing(
  element: HTMLElement,
  store: Store,
  { scene, shapes, overlay, pulls }: Drawn,
): () => void {
  const jump = scene.driver;
  const driver = glidingDriver(scene, shapes, overlay);
  scene.driver = driver;
  // In a page of somebody else's one finger scrolls that page.
  const fingers = store.view.peek().surface === 'embed' ? 2 : 1;
  element.dataset['fingers'] = String(fingers);
  const undo = [
    moveByTouch(element, scene, {
      fingers,
      isMap: (begun) => !begun.closest("[data-map='ready'], button, .theatres, .inset"),
      onMove(next, isOver) {
        // Once the engine is on its way it says where the map is.
        if (scene.driver === driver) scene.moved(next, isOver);
        else scene.goTo(next, false);
        if (!isOver) return;
        store.moved(next);
        pulls.value += 1;
      },
    }),
    // On the way to where it is drawn next, the drawing is only moved, as a picture.
    effect(() => {
      const [seen, drawn] = [scene.camera.value, scene.settled.value];
      const isMoved = seen !== drawn;
      shapes.style.transform = isMoved ? asSeenFrom(seen, drawn, scene.size.peek()) : '';
      shapes.style.willChange = isMoved ? 'transform' : '';
    }),
  ];
  return () => {
    for (const each of undo) each();
    if (scene.driver === driver) scene.driver = jump;
    delete element.dataset['fingers'];
  };
}
