import type { RefObject, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { heights, restAt } from './heights.ts';

/** The movement in px up to which a press counts as a click, not as a drag. */
const slack = 6;

interface Grip {
  /** The pointer's y and the sheet's height when the drag began, in px. */
  readonly y: number;
  readonly height: number;
  last: { readonly y: number; readonly time: number };
  /** The speed in px per ms, positive upwards. */
  speed: number;
  hasMoved: boolean;
}

/** Lets a pointer drag the sheet by its handle; `onRest` receives the index of its new height. */
export function useDrag(sheet: RefObject<HTMLElement | null>, onRest: (index: number) => void) {
  const grip = useRef<Grip | null>(null);
  const hasMoved = useRef(false);
  const end = () => {
    const element = sheet.current!;
    const { current } = grip;
    grip.current = null;
    if (!current?.hasMoved) return;
    const height = element.offsetHeight;
    element.style.blockSize = '';
    onRest(restAt(height, current.speed, stopsOf(element)));
    delete element.dataset['dragged'];
  };
  return {
    /** Returns true if the last press was a drag, so that its click must be ignored. */
    hasMoved: () => hasMoved.current,
    handlers: {
      onPointerDown(event: TargetedPointerEvent<HTMLElement>) {
        const { clientY: y, timeStamp: time } = event;
        const height = sheet.current!.offsetHeight;
        grip.current = { y, height, last: { y, time }, speed: 0, hasMoved: false };
        hasMoved.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove({ clientY: y, timeStamp: time }: TargetedPointerEvent<HTMLElement>) {
        const { current } = grip;
        if (!current) return;
        current.hasMoved ||= Math.abs(y - current.y) > slack;
        if (!current.hasMoved) return;
        hasMoved.current = true;
        current.speed = (current.last.y - y) / Math.max(1, time - current.last.time);
        current.last = { y, time };
        const element = sheet.current!;
        element.dataset['dragged'] = 'true';
        element.style.blockSize = `${current.height + current.y - y}px`;
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}

/** Measures the sheet at each of its heights in the style sheet, in px. */
function stopsOf(element: HTMLElement): number[] {
  const now = element.dataset['height'];
  const stops = heights.map((height) => {
    element.dataset['height'] = height;
    return element.offsetHeight;
  });
  if (now !== undefined) element.dataset['height'] = now;
  return stops;
}
