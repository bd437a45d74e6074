const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/**
 * A name or quote inside a sentence of another direction, for plain text (titles, attributes)
 * where `<bdi>` cannot stand: Unicode's isolates keep its punctuation on its own side.
 */
export function isolate(text: string): string {
  return firstStrongIsolate + text + popDirectionalIsolate;
}
