import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../labels/textWidth.ts';
import { wrapText } from './wrapText.ts';

const texts = fc
  .array(fc.stringMatching(/^[a-zء-ي]{1,9}$/), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));

test('no line is wider than asked unless it is one word', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 80, max: 400 }), (text, width) => {
      const lines = wrapText(text, 20, width, 5).filter((line) => line.includes(' '));
      expect(Math.max(0, ...lines.map((line) => textWidth(line, 20)))).toBeLessThanOrEqual(width);
    }),
  );
});

test('what fits is kept to the letter, and what does not ends with an ellipsis', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 6 }), (text, maxLines) => {
      const lines = wrapText(text, 20, 300, maxLines);
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      const joined = lines.join(' ');
      if (joined.endsWith('…')) expect(text.startsWith(joined.slice(0, -1))).toBe(true);
      else expect(joined).toBe(text);
    }),
  );
});
