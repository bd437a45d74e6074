/** The median of some figures, with the least and the most. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Returns the spread of some figures. The median of an even number of figures is the mean of the
 * middle two. Throws if there are no figures.
 */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) throw new Error('There are no figures.');
  return { median: (low + high) / 2, min: sorted[0]!, max: sorted.at(-1)! };
}
