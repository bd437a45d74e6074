import { positionsIn } from './quotes/positions.ts';

/**
 * Positions in the article count Unicode code points, as the W3C `TextPositionSelector` does.
 * JavaScript strings count UTF-16 units. These functions take and return code points.
 */

/** Returns the length of `text` in code points. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/**
 * Returns a function that cuts parts out of a text, which is searched once for all of them. `start`
 * and `end` (exclusive) are code points. They may lie beyond the text, but not be negative.
 */
export function sliceOf(text: string): (start: number, end: number) => string {
  const { toUnit } = positionsIn(text);
  return (start, end) => text.slice(toUnit(start), toUnit(end));
}

/** Returns the position of `part` in `text`, in code points, or -1. */
export function codePointIndexOf(text: string, part: string): number {
  const index = text.indexOf(part);
  return index < 0 ? -1 : codePointLength(text.slice(0, index));
}
