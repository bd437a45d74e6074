import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { isSame } from './isSame.ts';
import { fitsOneLine } from './fitsOneLine.ts';

/**
 * The layout of a file. `json` files have prettier's layout. Prettier leaves `geojson` files alone:
 * they have each key and item on its own line, but keep number pairs, [lng, lat], on one.
 */
export type Format = 'json' | 'geojson';

export function formatOf(path: string): Format {
  return path.endsWith('.geojson') ? 'geojson' : 'json';
}

/**
 * Returns the text of a file with this value. Unchanged parts keep their bytes, whatever their
 * layout. New parts get the layout of the rest. `before` is the old text, or null for a new file.
 */
export function writeJson(before: string | null, value: unknown, format: Format): string {
  if (before === null) return `${write(value, null, 0, 0, format)}\n`;
  // A checkout on Windows may have given the file CRLF line ends; the result has them too.
  const isCrlf = before.includes('\r\n');
  const text = isCrlf ? before.replaceAll('\r\n', '\n') : before;
  const root = parseTree(text);
  if (!root) return writeJson(null, value, format);
  const written =
    text.slice(0, root.offset) +
    write(value, { text, node: root }, 0, 0, format) +
    text.slice(root.offset + root.length);
  return isCrlf ? written.replaceAll('\n', '\r\n') : written;
}

/** A part of the old file: its node, and the text of the whole file. */
interface Old {
  readonly text: string;
  readonly node: Node;
}

/** Writes a value. `depth` counts levels of two spaces; `column` is where the value begins. */
function write(
  value: unknown,
  old: Old | null,
  depth: number,
  column: number,
  format: Format,
): string {
  if (old && isSame(value, valueOf(old))) return sliceOf(old);
  if (Array.isArray(value)) return writeArray(value, old, depth, column, format);
  if (typeof value === 'object' && value !== null) {
    return writeObject(value as Record<string, unknown>, old, depth, column, format);
  }
  return JSON.stringify(value);
}

function writeObject(
  value: Record<string, unknown>,
  old: Old | null,
  depth: number,
  column: number,
  format: Format,
): string {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, each]) => {
    const name = `${JSON.stringify(key)}: `;
    const child = old && propertyOf(old, key);
    return name + write(each, child, depth + 1, 2 * (depth + 1) + name.length, format);
  });
  if (old?.node.type === 'object' && !/^\{\s*\n/.test(sliceOf(old)) && sliceOf(old) !== '{}') {
    const inline = `{ ${lines.join(', ')} }`;
    if (fitsOneLine(inline, column)) return inline;
  }
  return expanded('{', lines, '}', depth);
}

function writeArray(
  value: readonly unknown[],
  old: Old | null,
  depth: number,
  column: number,
  format: Format,
): string {
  if (value.length === 0) return '[]';
  const before = old?.node.type === 'array' ? itemsOf(old) : [];
  const partners = pairUp(value, before);
  const items = value.map((each, index) =>
    write(each, partners[index] ?? null, depth + 1, 2 * (depth + 1), format),
  );
  const inline = `[${items.join(', ')}]`;
  const isPair = value.length === 2 && value.every((each) => typeof each === 'number');
  // Like prettier, breaks a list whose items all have more than one key or element.
  const isList = value.length > 1 && value.every(hasParts);
  const isInline = format === 'json' ? !isList && fitsOneLine(inline, column) : isPair;
  return isInline ? inline : expanded('[', items, ']', depth);
}

function hasParts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 1;
}

function expanded(open: string, lines: readonly string[], close: string, depth: number): string {
  const [outer, inner] = ['  '.repeat(depth), '  '.repeat(depth + 1)];
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${outer}${close}`;
}

/**
 * Returns the old item from which each new one takes its layout. It pairs equal items from both
 * ends first. Of the others, items with an id pair by id, and items without one by position.
 */
function pairUp(value: readonly unknown[], before: readonly Old[]): (Old | null)[] {
  const was = before.map(valueOf);
  let head = 0;
  while (head < Math.min(value.length, was.length) && isSame(value[head], was[head])) head++;
  const spare = Math.min(value.length, was.length) - head;
  let tail = 0;
  while (tail < spare && isSame(value.at(-1 - tail), was.at(-1 - tail))) tail++;
  const middle = before.slice(head, before.length - tail);
  return value.map((each, index) => {
    if (index < head) return before[index]!;
    if (index >= value.length - tail) return before[index - value.length + before.length]!;
    const id = idOf(each);
    if (id === undefined) return middle[index - head] ?? null;
    return middle.find((old) => idOf(valueOf(old)) === id) ?? null;
  });
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

function propertyOf({ text, node }: Old, key: string): Old | null {
  if (node.type !== 'object') return null;
  const property = node.children?.find(({ children }) => children?.[0]?.value === key);
  const child = property?.children?.[1];
  return child ? { text, node: child } : null;
}

function itemsOf({ text, node }: Old): Old[] {
  return (node.children ?? []).map((child) => ({ text, node: child }));
}

function sliceOf({ text, node }: Old): string {
  return text.slice(node.offset, node.offset + node.length);
}

function valueOf(old: Old): unknown {
  return JSON.parse(sliceOf(old)) as unknown;
}
