import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, tokenize } from './tokenize.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const arabicLetters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء'];
const arabicWord = fc.string({ unit: fc.constantFrom(...arabicLetters), minLength: 1 });
const latinWord = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzşḥāīūé') });

/** Matches code points except private letters, halves of pairs and unassigned ones. */
const isAssigned = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\p{Cc}]/u;

/** Harakat, dagger alef, Quranic signs and tatweel. */
const unread = [0x64b, 0x64c, 0x64d, 0x64e, 0x64f, 0x650, 0x651, 0x652, 0x670, 0x6d6, 0x6e5, 0x640];

describe('a plain form', () => {
  test('is its own plain form, letter by letter over all of Unicode', () => {
    const unstable: string[] = [];
    for (let code = 0; code < 0x11_0000; code++) {
      const letter = String.fromCodePoint(code);
      if (!isAssigned.test(letter)) continue;
      const once = normalise(letter);
      if (normalise(once) !== once) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  }, 60_000);

  test('is its own plain form, for texts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('has letters and digits and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(text)).toMatch(/^[\p{L}\p{Nd}]*$/u);
      }),
    );
  });

  test('is that of its parts together', () => {
    fc.assert(
      fc.property(arabicWord, latinWord, (one, other) => {
        expect(normalise(one + other)).toBe(normalise(one) + normalise(other));
      }),
    );
  });

  test('does not depend on how letters are composed', () => {
    fc.assert(
      fc.property(fc.oneof(arabicWord, latinWord), (word) => {
        expect(normalise(word.normalize('NFD'))).toBe(normalise(word.normalize('NFC')));
      }),
    );
  });
});

test('harakat and tatweel make no difference, wherever they stand', () => {
  const sprinkled = fc
    .array(fc.tuple(fc.constantFrom(...arabicLetters), fc.subarray(unread)), { minLength: 1 })
    .map((letters) => ({
      bare: letters.map(([letter]) => letter).join(''),
      full: letters.map(([letter, marks]) => letter + String.fromCharCode(...marks)).join(''),
    }));
  fc.assert(
    fc.property(sprinkled, ({ bare, full }) => {
      expect(normalise(full)).toBe(normalise(bare));
    }),
  );
});

test('case makes no difference', () => {
  fc.assert(
    fc.property(latinWord, (word) => {
      expect(normalise(word.toUpperCase())).toBe(normalise(word));
    }),
  );
});

test.each([
  ['أبي', 'ابي'],
  ['إلى', 'الي'],
  ['آخر', 'اخر'],
  ['ٱلزبير', 'الزبير'],
  ['القرنة', 'القرنه'],
  ['على', 'علي'],
  ['الزبیر', 'الزبير'],
  ['گرمة', 'كرمه'],
  ['الخضراء', 'الخضرا'],
  ['مسؤولية', 'مسووليه'],
  ['ﺍﻟﺰﺑﻴﺮ', 'الزبير'],
  ['الز\u200dبير', 'الزبير'],
  ['٥', '5'],
  ['۲۰۲۰', '2020'],
  ['Al-Baṣrah', 'albasrah'],
  ['Jam’iyat', 'jamiyat'],
  ['ʿAlī', 'ali'],
])('«%s» is read as «%s»', (written, form) => {
  expect(normalise(written)).toBe(form);
});

const plain = (text: string) => tokenize(text).map((word) => word.plain);

describe('the words of a text', () => {
  test('are its own, in its order, apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(arabicWord).map((all) => all.join('، ')),
        ),
        (text) => {
          let last = 0;
          for (const { plain: form, start, end } of tokenize(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(normalise(text.slice(start, end))).toBe(form);
            last = end;
          }
        },
      ),
    );
  });

  test('end where quotation marks, hyphens and numbers begin', () => {
    expect(plain('‘merger’ officers of al-Asa’ib, 15 Kalashnikovs')).toEqual(
      'merger officers of al asaib 15 kalashnikovs'.split(' '),
    );
    expect(plain('بـ”الوهم” الذي، 5ميل')).toEqual(['ب', 'الوهم', 'الذي', '5', 'ميل']);
    expect(plain(' – ء … ')).toEqual([]);
  });
});
