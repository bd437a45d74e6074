import type { Mark } from './searchSection.ts';

/** A piece of a text in a search result. */
export interface TextRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The least number of code units shown before and after a mark. */
const before = 30;
const after = 50;
/** The greatest number of marks in an excerpt; more would make it too long. */
const mostMarks = 6;

/**
 * Returns the first marked words of a long text with some words around each. `…` stands for the
 * omitted text.
 */
export function excerpt(text: string, marks: readonly Mark[]): TextRun[] {
  const windows: { start: number; end: number; marks: Mark[] }[] = [];
  for (const mark of marks.slice(0, mostMarks)) {
    const start = wordStart(text, mark.start - before);
    const end = wordEnd(text, mark.end + after);
    const last = windows.at(-1);
    if (last && start <= last.end + 1) {
      last.end = Math.max(last.end, end);
      last.marks.push(mark);
    } else windows.push({ start, end, marks: [mark] });
  }
  const parts = windows.flatMap((window) => [
    ...(window.start > 0 ? [plain('…\u00a0')] : []),
    ...markedParts(text, window.marks, window.start, window.end),
    ...(window === windows.at(-1) && window.end < text.length ? [plain('\u00a0…')] : []),
    ...(window === windows.at(-1) ? [] : [plain(' ')]),
  ]);
  return parts.filter((part) => part.text !== '');
}

/**
 * Splits a text into marked pieces and the pieces between them. `marks` must be in order and apart.
 */
export function markedParts(
  text: string,
  marks: readonly Mark[],
  start = 0,
  end = text.length,
): TextRun[] {
  const parts: TextRun[] = [];
  let at = start;
  for (const mark of marks) {
    parts.push(plain(text.slice(at, mark.start)));
    parts.push({ text: text.slice(mark.start, mark.end), isMarked: true });
    at = mark.end;
  }
  return [...parts, plain(text.slice(at, end))].filter((part) => part.text !== '');
}

const plain = (text: string): TextRun => ({ text, isMarked: false });

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const space = at >= text.length ? -1 : text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
