import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTexts, story } from './article.fixture.ts';
import { locateQuote } from './locateQuote.ts';
import { tolerances } from './tolerances.ts';

const { claims } = story;

describe.each(articleTexts())('in %s', (_, text) => {
  test('each quote is located as the data has it', () => {
    for (const { quote } of claims) {
      expect(locateQuote(text, `\n ${quote.exact} `)).toEqual({ ok: true, quote, tolerances: [] });
    }
  });

  test('what is written otherwise is given in the article’s own spelling', () => {
    for (const { quote } of claims) {
      const other = quote.exact.replaceAll(/[“”]/g, '"').replaceAll(' ', '\n').replaceAll('أ', 'ا');
      const located = locateQuote(text, other);
      expect(located).toMatchObject({ ok: true, quote });
      expect(located.ok && located.tolerances).toEqual(
        tolerances.filter(
          (each) =>
            each === 'space' ||
            (each === 'quotation-marks' && /[“”]/.test(quote.exact)) ||
            (each === 'hamza' && quote.exact.includes('أ')),
        ),
      );
    }
  });
});

describe('it says why it cannot:', () => {
  test('nothing was pasted', () => {
    expect(locateQuote('ماء', ' \n\u200f')).toMatchObject({ ok: false, reason: 'empty' });
  });

  test('the words stand nowhere', () => {
    expect(locateQuote('ماء', 'كلام')).toMatchObject({ ok: false, reason: 'nowhere' });
  });

  test('they stand at several places, which are named', () => {
    expect(locateQuote('💧 ماء و ماء', 'ماء')).toEqual({
      ok: false,
      reason: 'several',
      starts: [2, 8],
    });
  });
});

test('positions count code points, and what is found is what stands there', () => {
  const letters = fc.array(fc.constantFrom('ا', 'ب', '💧', '“', ' ', 'َ', 'ة'), { maxLength: 60 });
  fc.assert(
    fc.property(letters, letters, letters, (before, words, after) => {
      const article = [...before, 'ق', ...words, 'ك', ...after];
      const located = locateQuote(article.join(''), ['ق', ...words, 'ك'].join(''));
      if (!located.ok) throw new Error(located.reason);
      const { exact, prefix, suffix, start, end } = located.quote;
      expect(article.slice(start, end).join('')).toBe(exact);
      expect(article.slice(Math.max(0, start - 24), start).join('')).toBe(prefix);
      expect(article.slice(end, end + 24).join('')).toBe(suffix);
      expect(start).toBe(before.length);
    }),
  );
});
