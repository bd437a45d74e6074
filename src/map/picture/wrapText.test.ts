import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate } from '../../i18n/isolate.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapText } from './wrapText.ts';

const texts = fc
  .array(fc.stringMatching(/^[a-zء-ي]{1,9}$/), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));

test('no line is wider than asked unless it is one word', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 80, max: 400 }), (text, width) => {
      const lines = wrapText(text, 20, width).filter((line) => line.includes(' '));
      expect(Math.max(0, ...lines.map((line) => textWidth(line, 20)))).toBeLessThanOrEqual(width);
    }),
  );
});

test('no word stands alone on the last line where the others have room for more', () => {
  const text = 'The campaign reportedly reached it';
  const width = textWidth(text, 20) - 1;
  expect(wrapText(text, 20, width)).toEqual(['The campaign', 'reportedly reached it']);
});

test('what is isolated from the text around it is so on each of its lines', () => {
  const text = `${isolate('a source in a service of the state')} (anonymous)`;
  const lines = wrapText(text, 20, textWidth(text, 20) / 2.5);
  expect(lines.length).toBe(3);
  for (const line of lines)
    expect(line).toMatch(/^(\u2068[^\u2068\u2069]*\u2069|[^\u2068\u2069])*$/u);
});

test('a text is kept to the letter', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 80, max: 400 }), (text, width) => {
      expect(wrapText(text, 20, width).join(' ')).toBe(text);
    }),
  );
});
