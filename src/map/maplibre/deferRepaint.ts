import { afterPaint } from '../../dom/afterPaint.ts';

/** What of MapLibre’s map asks for its next frame. */
interface Repainting {
  triggerRepaint(): void;
}

/** A press that is none, as a long one, has no click after it: so long that is waited for, ms. */
const patienceMs = 100;

/**
 * A press that moves nothing still makes the map draw itself anew when it is over, before the page
 * has answered: where no GPU helps, the answer then waits some 100 ms. The map's own frame comes
 * after it. `element` is where the map listens.
 */
export function deferRepaint(map: Repainting, element: HTMLElement): void {
  const repaint = map.triggerRepaint.bind(map);
  let isStill = false;
  let hold: ReturnType<typeof setTimeout> | undefined;
  map.triggerRepaint = () => {
    if (hold === undefined) repaint();
  };
  const begin = () => {
    isStill = true;
  };
  const move = () => {
    isStill = false;
  };
  const letGo = () => {
    hold = undefined;
    repaint();
  };
  const end = () => {
    if (isStill) hold ??= setTimeout(letGo, patienceMs);
  };
  const painted = afterPaint(letGo);
  const click = () => {
    if (hold === undefined) return;
    clearTimeout(hold);
    painted.ask();
  };
  const listeners = {
    touchstart: begin,
    touchmove: move,
    touchend: end,
    mousedown: begin,
    mousemove: move,
    mouseup: end,
    click,
  };
  // Before the map's own listeners.
  const options = { capture: true, passive: true };
  for (const [type, listener] of Object.entries(listeners)) {
    element.addEventListener(type, listener, options);
  }
}
