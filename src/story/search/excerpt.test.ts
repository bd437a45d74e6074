import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, markedParts } from './excerpt.ts';
import { tokenize } from './tokenize.ts';

const textWithMarks = fc
  .array(fc.constantFrom('حملة', 'السلاح', 'campaign', 'of', 'arms,', '“failure”', '😀'), {
    minLength: 1,
    maxLength: 80,
  })
  .map((words) => words.join(' '))
  .chain((text) => fc.tuple(fc.constant(text), fc.subarray(tokenize(text))));

const join = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

test('the pieces of a text are the text', () => {
  fc.assert(
    fc.property(textWithMarks, ([text, marks]) => {
      const parts = markedParts(text, marks);
      expect(join(parts)).toBe(text);
      expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(
        marks.map(({ start, end }) => text.slice(start, end)),
      );
    }),
  );
});

test('an excerpt shows the first marks, and between its gaps nothing but the text', () => {
  fc.assert(
    fc.property(textWithMarks, ([text, marks]) => {
      const parts = excerpt(text, marks);
      expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(
        marks.slice(0, 6).map(({ start, end }) => text.slice(start, end)),
      );
      for (const piece of join(parts).split('…')) expect(text).toContain(piece.trim());
    }),
  );
});

test('it begins and ends with a whole word, and says what it leaves out', () => {
  const words = Array.from({ length: 90 }, (_, i) => `word${i}`);
  const text = words.join(' ');
  const marks = tokenize(text).filter((_, i) => i % 2 === 0 && [45, 80].includes(i / 2));
  const shown = join(excerpt(text, marks));
  expect(shown).toMatch(/^…\s(word\d+ )+…\s(word\d+ )+word\d+\s…$/);
  for (const word of shown.split(/[\s…]+/).filter(Boolean)) expect(words).toContain(word);
  expect(shown.length).toBeLessThan(text.length / 2);
});
