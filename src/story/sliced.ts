/**
 * Work that may take long, as a generator that pauses after each small piece. The caller decides
 * when to continue, so that a page stays responsive, and may stop for good.
 */
export type Sliced<Result> = Generator<void, Result, void>;

/** Does all of the work at once and returns its result. */
export function runNow<Result>(steps: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
