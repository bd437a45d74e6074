/**
 * Positions in the article count Unicode code points, as the W3C `TextPositionSelector` does;
 * JavaScript strings count UTF-16 units. These three keep the two apart.
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

/** Where `part` begins in `text`, in code points, or -1. */
export function codePointIndexOf(text: string, part: string): number {
  const index = text.indexOf(part);
  return index < 0 ? -1 : codePointLength(text.slice(0, index));
}
