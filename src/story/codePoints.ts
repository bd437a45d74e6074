/**
 * Positions in the article count Unicode code points, as the W3C `TextPositionSelector` does;
 * JavaScript strings count UTF-16 units. These keep the two apart.
 */

/** The length of `text` in code points. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** The part of `text` from `start` to `end` (exclusive), both in code points. */
export function sliceByCodePoint(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}

/**
 * `sliceByCodePoint` for one text and many slices: the text is gone through once, and each slice costs
 * its own length. `start` and `end` may lie outside the text, but not be negative.
 */
export function sliceOf(text: string): (start: number, end: number) => string {
  const units = new Uint32Array(text.length + 1);
  let length = 0;
  let unit = 0;
  for (const point of text) {
    units[length++] = unit;
    unit += point.length;
  }
  units[length] = unit;
  const unitAt = (at: number) => units[Math.min(at, length)];
  return (start, end) => text.slice(unitAt(start), unitAt(end));
}

/** Where `part` begins in `text`, in code points, or -1. */
export function codePointIndexOf(text: string, part: string): number {
  const index = text.indexOf(part);
  return index < 0 ? -1 : codePointLength(text.slice(0, index));
}
