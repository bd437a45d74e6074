import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invalidByteOf } from './utf8.ts';

/** Returns true if the bytes are UTF-8, as every browser and Node decode it. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Generates bytes at which the rules of UTF-8 change. */
const edge = fc.constantFrom(...Buffer.from('00417f808f909fa0bfc0c1c2dfe0e1edeff0f1f4f5ff', 'hex'));
const bytes = fc
  .array(fc.oneof(edge, fc.nat({ max: 255 })), { maxLength: 8 })
  .map((all) => Uint8Array.from(all));

test('bytes are UTF-8 just when the decoder takes them', () => {
  fc.assert(
    fc.property(bytes, (all) => {
      expect(invalidByteOf(all) === null).toBe(isUtf8(all));
    }),
    { numRuns: 5000 },
  );
});

const canBegin = (all: Uint8Array) =>
  !new TextDecoder('utf-8').decode(all, { stream: true }).includes('\ufffd');

test('up to the byte that is named they can be the beginning of a text, with it they cannot', () => {
  fc.assert(
    fc.property(bytes, (all) => {
      const at = invalidByteOf(all);
      fc.pre(at !== null && !isReplacementItself(all));
      expect(canBegin(all.subarray(0, at!))).toBe(true);
      if (at! < all.length) expect(canBegin(all.subarray(0, at! + 1))).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

/**
 * Returns true if the bytes encode U+FFFD, which is a letter too. Then its presence in decoded text
 * says nothing.
 */
function isReplacementItself(all: Uint8Array): boolean {
  return [...all].some((_, at) => all[at] === 0xef && all[at + 1] === 0xbf && all[at + 2] === 0xbd);
}
