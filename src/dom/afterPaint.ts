/**
 * Puts work off until the page has painted what the reader asked for; asked again meanwhile it is
 * still done once.
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
      // A frame's callbacks run before it is painted, a timer set in them after.
      frame = requestAnimationFrame(() => {
        timer = setTimeout(work);
      });
    },
    cancel,
  };
}
