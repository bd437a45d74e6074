import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sliceOf } from './codePoints.ts';

test('many slices of one text are what each would be alone, astral letters included', () => {
  const end = fc.nat({ max: 30 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), end, end, (text, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      expect(sliceOf(text)(from, to)).toBe([...text].slice(from, to).join(''));
    }),
  );
});
