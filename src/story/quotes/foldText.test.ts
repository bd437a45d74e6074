import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, originOf } from './foldText.ts';
import { positionsIn } from './positions.ts';
import { foldWords, tolerancesFor } from './tolerances.ts';
import type { Tolerance } from './tolerances.ts';

/** Letters that are folded in every way, other letters, and letters that take two UTF-16 units. */
const letters = 'ابتأآٱؤئءىيةهـ،,؟?“”«»"’َّٰٓٔ \n\u00a0\u200f\ufeffﻻﷲﺃ٣۳3-–💧x';
const text = fc.array(fc.constantFrom(...letters), { maxLength: 80 }).map((all) => all.join(''));

describe('a folded text', () => {
  test('knows where each of its letters came from', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = foldText(original);
        expect(folded.text).toBe(foldWords(original));
        expect(folded.origins.length).toBe(folded.text.length);
        folded.origins.forEach((unit, at) => {
          expect(foldWords(original[unit]!)).toContain(folded.text[at]);
          expect(unit).toBeGreaterThanOrEqual(folded.origins[at - 1] ?? 0);
        });
      }),
    );
  });

  test('gives back the part of the original that a part of it stands for', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        fc.pre(foldWords(words) !== '');
        const original = `${before}ق${words}ك${after}`;
        const at = foldWords(before).length;
        const length = foldWords(`ق${words}ك`).length;
        const { start, end } = originOf(original, foldText(original), at, at + length);
        expect(start).toBe(before.length);
        expect(original.slice(start, end)).toMatch(/^ق/);
        expect(foldWords(original.slice(start, end))).toBe(foldWords(`ق${words}ك`));
      }),
    );
  });

  test('takes the signs on the last letter along, and no white space', () => {
    const original = 'الأمنِ\u200f كله';
    const folded = foldText(original);
    const { start, end } = originOf(original, folded, 0, 5);
    expect(original.slice(start, end)).toBe('الأمنِ\u200f');
  });

  test('is the same whatever the length of the pieces it was folded in', () => {
    const long = 'الحملةُ الأمنيّة '.repeat(9000);
    expect(foldText(long).text).toBe('الحملهالامنيه'.repeat(9000));
  });
});

describe('the tolerances that two texts need', () => {
  test.each<[string, string, Tolerance[]]>([
    ['لم تصل', 'لم تصل', []],
    ['لم تصل', 'لم\u00a0\n تصل', ['space']],
    ['“الوهم”', '«الوهم»', ['quotation-marks']],
    ['الوهم', 'الوَهْم', ['vowel-signs']],
    ['الوهم', 'الوهـــم', ['tatweel']],
    ['أبي', 'ابي', ['hamza']],
    ['أبي', 'ا\u0654بي', ['hamza']],
    ['على', 'علي', ['yeh']],
    ['الحرة', 'الحره', ['teh-marbuta']],
    ['سلام', 'ﺳﻼﻡ', ['letter-forms']],
    ['15', '١٥', ['digits']],
    ['نعم، لا', 'نعم, لا', ['punctuation']],
    ['نعم', 'ن\u200fعم', ['invisible']],
    ['أبي “على”', 'ابي\n«علي»', ['space', 'quotation-marks', 'hamza', 'yeh']],
  ])('%s · %s', (a, b, needed) => {
    expect(foldWords(a)).toBe(foldWords(b));
    expect(tolerancesFor(a, b)).toEqual(needed);
  });

  test('are named whenever two texts differ and are the same when folded', () => {
    fc.assert(
      fc.property(text, (original) => {
        const plain = foldWords(original);
        expect(foldWords(plain)).toBe(plain);
        expect(tolerancesFor(original, plain).length > 0).toBe(original !== plain);
      }),
    );
  });
});

test('units and code points are counted forth and back', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { toCodePoint, toUnit } = positionsIn(original);
      let unit = 0;
      [...original, ''].forEach((letter, codePoint) => {
        expect(toCodePoint(unit)).toBe(codePoint);
        expect(toUnit(codePoint)).toBe(unit);
        unit += letter.length;
      });
    }),
  );
});
