import { clamp } from '../../geo/bounds.ts';
import { cameraAfterPinch } from '../../geo/mercator.ts';
import type { Camera, Pixel } from '../../geo/mercator.ts';
import { within } from '../mapState.ts';
import type { MapState } from '../mapState.ts';

/** The largest movement that still counts as a press, in px. */
const slop = 6;

interface Options {
  /** The least number of fingers that move the map; fewer scroll the page. */
  readonly fingers: number;
  /** Returns true if a gesture that begins at this element moves the map. */
  readonly isMap: (target: Element) => boolean;
  /** Receives each camera of a gesture; `isOver` when the last finger is lifted. */
  readonly onMove: (camera: Camera, isOver: boolean) => void;
  readonly signal: AbortSignal;
}

/** Lets fingers drag and pinch the map: its points stay under them. */
export function bindTouchGestures(
  element: HTMLElement,
  { camera, size, limits }: MapState,
  { fingers, isMap, onMove, signal }: Options,
): void {
  const down = new Map<number, Pixel>();
  let start: { readonly camera: Camera; readonly hand: Hand } | null = null;
  let isMoving = false;
  // Starts from the current fingers and camera whenever a finger is added or lifted.
  const begin = () => {
    const hand = down.size < fingers ? null : handOf([...down.values()]);
    start = hand && { camera: camera.peek(), hand };
  };
  const pixelOf = ({ clientX, clientY }: PointerEvent): Pixel => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || !isMap(event.target as Element)) return;
    // If a finger's target was removed during a press, no `pointerup` arrives here.
    // So each primary pointer starts afresh.
    if (event.isPrimary) {
      down.clear();
      isMoving = false;
    }
    down.set(event.pointerId, pixelOf(event));
    if (isMoving) element.setPointerCapture(event.pointerId);
    begin();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!down.has(event.pointerId)) return;
    down.set(event.pointerId, pixelOf(event));
    if (!start) return;
    const { hand, camera: from } = start;
    const now = handOf([...down.values()]);
    if (!isMoving) {
      isMoving = distance(hand.at, now.at) > slop || Math.abs(hand.spread - now.spread) > slop;
      if (!isMoving) return;
      // The touched element may be replaced during the gesture: its events would be lost.
      for (const id of down.keys()) element.setPointerCapture(id);
    }
    const scale = clamp(
      hand.spread > 0 ? now.spread / hand.spread : 1,
      2 ** (limits.peek().minZoom - from.zoom),
      2 ** (limits.peek().maxZoom - from.zoom),
    );
    onMove(
      within(limits.peek(), cameraAfterPinch(from, size.peek(), hand.at, now.at, scale)),
      false,
    );
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (!down.delete(pointerId)) return;
    if (down.size === 0 && isMoving) {
      isMoving = false;
      onMove(camera.peek(), true);
    }
    begin();
  };
  // Otherwise two fingers that move the same way would scroll the page.
  const onTouchMove = (event: TouchEvent) => {
    if (start && event.cancelable) event.preventDefault();
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onPointerMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('touchmove', onTouchMove, { passive: false, signal });
}

interface Hand {
  /** The midpoint of the fingers, in px. */
  readonly at: Pixel;
  /** The mean distance of the fingers from the midpoint, in px; 0 for one finger. */
  readonly spread: number;
}

function handOf(fingers: readonly Pixel[]): Hand {
  const at: Pixel = [mean(fingers.map(([x]) => x)), mean(fingers.map(([, y]) => y))];
  return { at, spread: mean(fingers.map((each) => distance(each, at))) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, n) => sum + n, 0) / values.length;
}

function distance([x1, y1]: Pixel, [x2, y2]: Pixel): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
