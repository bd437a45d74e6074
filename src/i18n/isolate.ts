const firstStrongIsolate = '\u2068';
const rightToLeftIsolate = '\u2067';
const popDirectionalIsolate = '\u2069';

/**
 * A name or quote inside a sentence of another direction, for plain text (titles, attributes)
 * where `<bdi>` cannot stand: Unicode's isolates keep its punctuation on its own side.
 */
export function isolate(text: string): string {
  return firstStrongIsolate + text + popDirectionalIsolate;
}

/**
 * A number with its unit in Arabic, `20 كم`, in its right order wherever it stands: in a text that
 * runs from the left, as in a picture, the unit would come first.
 */
export function isolateRightToLeft(text: string): string {
  return rightToLeftIsolate + text + popDirectionalIsolate;
}
