/** Turns a text's UTF-16 units into code points and back; both count from 0. */
export interface Positions {
  toCodePoint(unit: number): number;
  toUnit(codePoint: number): number;
}

/** Searches the text once; letters beyond U+FFFF, which take two units, are rare in it. */
export function positionsIn(text: string): Positions {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return {
    toCodePoint: (unit) => unit - countBelow(pairs, (pair) => pair < unit),
    toUnit: (codePoint) => codePoint + countBelow(pairs, (pair, nth) => pair - nth < codePoint),
  };
}

/** How many of the first pairs are so; those that are not follow them. */
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
