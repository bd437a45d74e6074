import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength, cutText, omission, sliceOf } from './codePoints.ts';

test('many slices of one text are what each would be alone, astral letters included', () => {
  const end = fc.nat({ max: 30 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), end, end, (text, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      expect(sliceOf(text)(from, to)).toBe([...text].slice(from, to).join(''));
    }),
  );
});

test('a cut text ends after a whole word, says so, and is short enough', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 12,
  });
  const most = fc.integer({ min: 12, max: 60 });
  fc.assert(
    fc.property(words, most, (each, limit) => {
      const text = each.map((word) => word.replaceAll(/[\s\u00a0]/gu, 'x')).join(' ');
      const cut = cutText(text, limit);
      if (codePointLength(text) <= limit) {
        expect(cut).toBe(text);
        return;
      }
      expect(codePointLength(cut)).toBeLessThanOrEqual(limit);
      expect(cut.endsWith(`\u00a0${omission}`)).toBe(true);
      const kept = cut.slice(0, -omission.length - 1);
      expect(text.startsWith(kept)).toBe(true);
    }),
  );
  expect(cutText('The source said they did not reach it.', 27)).toBe(
    'The source said they\u00a0[…]',
  );
});
