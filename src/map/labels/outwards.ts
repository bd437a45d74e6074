/** Yields 0, then steps outwards to either side: 0, step, -step, 2 step, … up to `limit`. */
export function* outwards(limit: number, step: number): Iterable<number> {
  yield 0;
  for (let d = step; d <= limit; d += step) {
    yield d;
    yield -d;
  }
}
