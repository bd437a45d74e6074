/** Converts a text's UTF-16 units to code points and back. Both count from 0. */
export interface Positions {
  toCodePoint(unit: number): number;
  toUnit(codePoint: number): number;
}

/** Searches the text once for letters beyond U+FFFF, which take two units and are rare in it. */
export function positionsIn(text: string): Positions {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return {
    toCodePoint: (unit) => unit - countBelow(pairs, (pair) => pair < unit),
    toUnit: (codePoint) => codePoint + countBelow(pairs, (pair, nth) => pair - nth < codePoint),
  };
}

/**
 * Counts the first pairs for which `isBelow` is true. It must be false for all pairs after them.
 */
function countBelow(
  pairs: readonly number[],
  isBelow: (pair: number, nth: number) => boolean,
): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(pairs[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the positions of `part` in `text` in UTF-16 units, at most `most` of them. Returns an
 * empty array for an empty `part`.
 */
export function occurrencesOf(text: string, part: string, most = 100): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (
    let at = text.indexOf(part);
    at >= 0 && found.length < most;
    at = text.indexOf(part, at + 1)
  ) {
    found.push(at);
  }
  return found;
}
