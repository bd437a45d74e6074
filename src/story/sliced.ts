/**
 * Work that may be long is a generator which stops after each small piece of it: whoever runs it
 * says when to go on, so that a page stays awake, and may stop for good.
 */
export type Sliced<Result> = Generator<void, Result, void>;

/** Does all of the work at once. */
export function runNow<Result>(steps: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
