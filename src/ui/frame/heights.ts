/** The heights of the sheet, from folded to the whole screen, as `sheet.css` knows them. */
export const heights = ['folded', 'half', 'full'] as const;

/** px a millisecond: a faster flick goes on to the next height in its direction. */
const flick = 0.4;

/**
 * The height at which a sheet comes to rest when it is let go: an index into `stops`, which are in px
 * and grow. `speed` is in px a millisecond, positive upwards.
 */
export function restAt(height: number, speed: number, stops: readonly number[]): number {
  if (speed > flick) return firstIndex(stops, (stop) => stop > height) ?? stops.length - 1;
  if (speed < -flick) return lastIndex(stops, (stop) => stop < height) ?? 0;
  const away = stops.map((stop) => Math.abs(stop - height));
  return away.indexOf(Math.min(...away));
}

function firstIndex(stops: readonly number[], holds: (stop: number) => boolean): number | null {
  const index = stops.findIndex(holds);
  return index < 0 ? null : index;
}

function lastIndex(stops: readonly number[], holds: (stop: number) => boolean): number | null {
  const index = stops.findLastIndex(holds);
  return index < 0 ? null : index;
}
