import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../story/schema.ts';
import { countWord, dateRange, formatNumber, joinWords } from './formats.ts';
import { plural, pluralCategory } from './plurals.ts';
import { isolate } from './isolate.ts';
import { findMessages } from './find.ts';
import { helpMessages } from './help.ts';
import { messages } from './messages.ts';
import { pageMessages } from './pages.ts';
import { readingMessages } from './reading.ts';
import { shareMessages } from './share.ts';
import { verifyMessages } from './verify.ts';

const numbers = [0, 1, 2, 3, 11, 100, 2000];

/** The arguments of messages that take something other than numbers and words. */
const argumentsOf: Readonly<Record<string, readonly unknown[]>> = {
  '/source/published': ['2020-09-07', '2020-09-09', true],
  '/panel/position': ['n', 'Basra'],
};

/**
 * Returns every text of a catalogue with its path. Calls each function once for each of `numbers`.
 */
function textsOf(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${path}/${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') {
      return numbers.map((n) => {
        const args = argumentsOf[here] ?? [n, n, n, n];
        return [`${here}(${n})`, String((value as (...all: unknown[]) => unknown)(...args))];
      });
    }
    return textsOf(value as object, here);
  });
}

/** Returns the main catalogue of a language and the separate ones that these tests cover. */
const catalogueOf = (language: Language) => ({
  ...messages[language],
  dialog: shareMessages[language],
  manual: helpMessages[language],
  further: pageMessages[language],
  reading: readingMessages[language],
  verify: verifyMessages[language],
  find: findMessages[language],
});

describe.each([
  ['English', catalogueOf('en')],
  ['Arabic', catalogueOf('ar')],
])('%s', (_, catalogue) => {
  test('says something in every message, with nothing left to fill in', () => {
    for (const [path, text] of textsOf(catalogue)) {
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\{n\}|NaN/);
    }
  });
});

test('plural forms, numbers and lists are those of Intl', () => {
  for (const [language, locale] of [
    ['en', 'en-GB'],
    ['ar', 'ar-IQ-u-nu-latn'],
  ] as const) {
    const rules = new Intl.PluralRules(locale);
    const figures = new Intl.NumberFormat(locale);
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(9), fc.array(fc.string()), (n, tenths, words) => {
        expect(pluralCategory(language, n)).toBe(rules.select(n));
        expect(formatNumber(n + tenths / 10)).toBe(figures.format(n + tenths / 10));
        expect(joinWords(language, words)).toBe(list.format(words));
      }),
    );
    for (let n = 0; n < 300; n++) expect(pluralCategory(language, n)).toBe(rules.select(n));
  }
});

test('the two languages have the same keys', () => {
  const keys = (language: Language) => textsOf(catalogueOf(language)).map(([path]) => path);
  expect(keys('ar')).toEqual(keys('en'));
});

test('Arabic takes the form its number asks for, with Western digits', () => {
  const forms = {
    one: 'مكان واحد',
    two: 'مكانان',
    few: '{n} أماكن',
    many: '{n} مكانا',
    other: '{n} مكان',
  };
  expect([1, 2, 3, 11, 100].map((n) => plural('ar', n, forms))).toEqual([
    'مكان واحد',
    'مكانان',
    '3 أماكن',
    '11 مكانا',
    '100 مكان',
  ]);
});

test('numbers up to twelve are words in English', () => {
  expect([2, 12, 13].map(countWord)).toEqual(['two', 'twelve', '13']);
});

test('a date is the same day in every time zone', () => {
  expect(dateRange('en', '2020-09-07', '2020-09-09')).toMatch(/^7\s?–\s?9 September 2020$/);
});

test('an isolated name keeps its direction to itself', () => {
  expect(isolate('بغداد')).toBe('\u2068بغداد\u2069');
});
