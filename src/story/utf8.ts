/**
 * Returns the index, from 0, of the byte at which bytes stop being UTF-8, or null if all are UTF-8.
 * Refuses overlong forms, halves of surrogate pairs and anything beyond U+10FFFF (RFC 3629). If the
 * bytes end in the middle of a letter, returns the index of the missing byte.
 */
export function invalidByteOf(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!;
    const length = lengthFrom(first);
    if (length === 0) return at;
    for (let n = 1; n < length; n++) {
      const byte = bytes[at + n];
      const [low, high] = n === 1 ? secondByteAfter(first) : [0x80, 0xbf];
      if (byte === undefined || byte < low || byte > high) return at + n;
    }
    at += length;
  }
  return null;
}

/** Returns the number of bytes in a letter that begins with this byte, or 0 if no letter does. */
function lengthFrom(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

function secondByteAfter(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
