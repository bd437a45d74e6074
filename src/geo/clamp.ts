/** Returns a number, or the nearest limit if it lies outside the limits. */
export function clamp(n: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, n));
}
