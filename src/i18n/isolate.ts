const firstStrongIsolate = '\u2068';
const rightToLeftIsolate = '\u2067';
const popDirectionalIsolate = '\u2069';

/**
 * Wraps a name or quote that stands inside a sentence of another direction. It serves plain text
 * (titles, attributes), where `<bdi>` cannot stand. Unicode's isolates keep the punctuation of the
 * name on its own side.
 */
export function isolate(text: string): string {
  return firstStrongIsolate + text + popDirectionalIsolate;
}

/**
 * Wraps a number with its unit in Arabic, `20 كم`, so that its order is right everywhere. In a text
 * that runs from the left, such as a picture, the unit would otherwise come first.
 */
export function isolateRightToLeft(text: string): string {
  return rightToLeftIsolate + text + popDirectionalIsolate;
}
