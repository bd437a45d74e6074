import type { Sliced } from '../story/sliced.ts';

/** So long the page may be busy before it looks after the reader again: milliseconds. */
const sliceMs = 8;

/** Does long work in slices, and gives up (null) when `isWanted` says so between two of them. */
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
