import type { Sliced } from '../story/sliced.ts';

/** The time in ms after which a slice ends and the page can respond to the reader. */
const sliceMs = 8;

/** Runs long work in slices; returns null if `isWanted` is false between two of them. */
export async function runInSlices<Result>(
  steps: Sliced<Result>,
  isWanted: () => boolean,
): Promise<Result | null> {
  while (isWanted()) {
    const end = performance.now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
