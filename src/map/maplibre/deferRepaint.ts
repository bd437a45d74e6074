import { afterPaint } from '../../dom/afterPaint.ts';

/** The method of MapLibre’s map that requests its next frame. */
interface Repainting {
  triggerRepaint(): void;
}

/** The wait for the `click` after `mouseup` or `touchend`, in ms. A long press has none. */
const patienceMs = 100;

/**
 * MapLibre repaints after every press, even if nothing moved. Without a GPU that repaint delays the
 * page's response by about 100 ms, so it is postponed until the response is painted. `element` is
 * where MapLibre listens.
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
  // Capturing listeners run before MapLibre's own.
  const options = { capture: true, passive: true };
  for (const [type, listener] of Object.entries(listeners)) {
    element.addEventListener(type, listener, options);
  }
}
