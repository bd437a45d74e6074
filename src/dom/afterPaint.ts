/**
 * Defers work until the page has painted what the reader asked for. If `ask` is called again before
 * that, the work still runs once.
 */
export function afterPaint(work: () => void): { ask(): void; cancel(): void } {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    ask() {
      cancel();
      // Frame callbacks run before the frame is painted, a timer set in them runs after.
      frame = requestAnimationFrame(() => {
        timer = setTimeout(work);
      });
    },
    cancel,
  };
}
