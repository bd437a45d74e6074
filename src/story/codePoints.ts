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

/** The mark for words of a quote that are left out. */
export const omission = '[…]';

/**
 * Cuts a text after a whole word, so that it takes at most `most` code points with the omission
 * mark at its end. A text that fits stays as it is; one without a space is cut within its word.
 */
export function cutText(text: string, most: number): string {
  if (codePointLength(text) <= most) return text;
  const room = Math.max(0, most - codePointLength(omission) - 1);
  const kept = [...text].slice(0, room + 1).join('');
  const space = kept.lastIndexOf(' ');
  const words = space > 0 ? kept.slice(0, space) : [...kept].slice(0, room).join('');
  return `${words.replace(/[\s,;:،؛]+$/u, '')}\u00a0${omission}`;
}
