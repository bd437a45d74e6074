import { textWidth } from '../labels/textWidth.ts';

/**
 * Breaks a text into lines no wider than `width` px at this font size, at its spaces; what does not
 * fit into `maxLines` is cut with an ellipsis. A word wider than a line stands alone.
 */
export function wrapText(
  text: string,
  fontSize: number,
  width: number,
  maxLines: number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  let cut = kept.at(-1) ?? '';
  while (cut.includes(' ') && textWidth(`${cut}…`, fontSize) > width) {
    cut = cut.slice(0, cut.lastIndexOf(' '));
  }
  return [...kept.slice(0, -1), `${cut}…`];
}
