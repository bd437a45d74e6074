import { textWidth } from '../labels/textWidth.ts';

/**
 * Breaks a text at its spaces into lines of about equal length, at most `width` px at this font
 * size. A word wider than a line is alone on it.
 */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines = fillLines(text, fontSize, width);
  return withIsolatesWhole(balanced(text, fontSize, width, lines.length));
}

/** Closes an open isolate at a line's end and reopens it on the next: lines are drawn alone. */
function withIsolatesWhole(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const whole = isOpen ? `\u2068${line}` : line;
    isOpen = whole.lastIndexOf('\u2068') > whole.lastIndexOf('\u2069');
    return isOpen ? `${whole}\u2069` : whole;
  });
}

/** Fills each line with as many words as fit. */
function fillLines(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text into at most `count` lines, as narrow as possible. */
function balanced(text: string, fontSize: number, width: number, count: number): string[] {
  let [tooNarrow, enough] = [0, width];
  while (enough - tooNarrow > 1) {
    const half = (tooNarrow + enough) / 2;
    if (fillLines(text, fontSize, half).length > count) tooNarrow = half;
    else enough = half;
  }
  return fillLines(text, fontSize, enough);
}
