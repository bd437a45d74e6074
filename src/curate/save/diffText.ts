import { diffArrays, structuredPatch } from 'diff';
import type { ChangeObject } from 'diff';

/** One line of a diff. `isChanged` marks the parts that differ within it. */
export interface DiffLine {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly parts: readonly { readonly text: string; readonly isChanged: boolean }[];
}

export interface FileDiff {
  readonly added: number;
  readonly removed: number;
  /** The stretches of the file that differ, each with some lines around it. */
  readonly hunks: readonly (readonly DiffLine[])[];
}

/** Returns a readable diff of two states of a file; `before` is null for a new file. */
export function diffText(before: string | null, after: string): FileDiff {
  const { hunks } = structuredPatch('', '', before ?? '', after, '', '', { context: 2 });
  const lines = hunks.map((hunk) => withParts(hunk.lines.filter((line) => !line.startsWith('\\'))));
  const count = (kind: DiffLine['kind']) =>
    lines.flat().filter((line) => line.kind === kind).length;
  return { added: count('added'), removed: count('removed'), hunks: lines };
}

/**
 * Marks the changed words within lines. If as many lines were added as removed, each added line is
 * taken for the new version of its removed counterpart. Other lines stay whole.
 */
function withParts(lines: readonly string[]): DiffLine[] {
  const result: DiffLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const removed = run(lines, index, '-');
    const added = run(lines, index + removed.length, '+');
    if (removed.length > 0 && removed.length === added.length) {
      const pairs = removed.map((line, nth) => diffArrays(wordsOf(line), wordsOf(added[nth]!)));
      result.push(
        ...pairs.map((pair) => side('removed', pair)),
        ...pairs.map((pair) => side('added', pair)),
      );
    } else {
      result.push(...removed.map((line) => whole('removed', line)));
      result.push(...added.map((line) => whole('added', line)));
    }
    index += removed.length + added.length;
    if (removed.length + added.length === 0) result.push(whole('kept', lines[index++]!.slice(1)));
  }
  return result;
}

/** Splits a line into numbers, words in any script, and the text between them. */
function wordsOf(line: string): string[] {
  return line.split(/(-?\d+(?:\.\d+)?|[\p{L}\p{M}\p{N}]+)/u);
}

/** Returns one line of a compared pair, with the words that only it has marked. */
function side(kind: 'removed' | 'added', pair: readonly ChangeObject<string[]>[]): DiffLine {
  const other = kind === 'removed' ? 'added' : 'removed';
  const parts = pair
    .filter((part) => !part[other])
    .map((part) => ({ text: part.value.join(''), isChanged: part[kind] }));
  return { kind, parts };
}

function run(lines: readonly string[], from: number, mark: '-' | '+'): string[] {
  const end = lines.findIndex((line, index) => index >= from && !line.startsWith(mark));
  return lines.slice(from, end < 0 ? lines.length : end).map((line) => line.slice(1));
}

function whole(kind: DiffLine['kind'], text: string): DiffLine {
  return { kind, parts: [{ text, isChanged: false }] };
}
