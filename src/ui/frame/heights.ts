/** The heights of the sheet, from folded to the whole screen, as named in `sheet.css`. */
export const heights = ['folded', 'half', 'full'] as const;

/** The speed in px per ms above which a flick goes on to the next height in its direction. */
const flick = 0.4;

/**
 * Returns the height at which a released sheet comes to rest, as an index into `stops`. Height and
 * `stops` are in px, `stops` in ascending order. `speed` is in px per ms, positive upwards.
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
