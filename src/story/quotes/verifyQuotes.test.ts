import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTexts, story } from './article.fixture.ts';
import { foldWords } from './tolerances.ts';
import { verifyQuotes } from './verifyQuotes.ts';
import type { Finding } from './verifyQuotes.ts';

const quotes = story.claims.map(({ quote }) => quote);
const anyQuote = fc.nat({ max: quotes.length - 1 });

const verify = (text: string) => verifyQuotes(text, quotes);
const statuses = (findings: readonly Finding[]) => [
  ...new Set(findings.map((each) => each.status)),
];
const wordsAt = (text: string, finding: Finding) =>
  finding.status === 'not-found' ? '' : [...text].slice(finding.start, finding.end).join('');
const puttingIn = (text: string, index: number, words: string) => {
  const { start, end } = quotes[index]!;
  const letters = [...text];
  return [...letters.slice(0, start), words, ...letters.slice(end)].join('');
};

/** Returns true for a letter, but not for tatweel, which changes no word. */
const isLetter = (letter: string) => /\p{L}/u.test(letter) && foldWords(letter) !== '';

function differing(finding: Finding) {
  if (finding.status !== 'differs') throw new Error(`It is ${finding.status}.`);
  return finding;
}

describe.each(articleTexts())('in %s', (_, text) => {
  test('every quote is found where it is said to be', () => {
    expect(verify(text)).toEqual(quotes.map(({ start, end }) => ({ status: 'found', start, end })));
  });

  test('what stands before it moves a quote and takes nothing from it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'💧𝔘اب “\n'), { maxLength: 40 }), (before) => {
        const moved = `${before.join('')}ق${text}`;
        const by = before.length + 1;
        expect(verify(moved)).toEqual(
          quotes.map(({ start, end }) => ({
            status: 'elsewhere',
            start: start + by,
            end: end + by,
            times: 1,
          })),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('with one other letter a quote is never found, and the word is shown', () => {
    const other = fc.constantFrom(...'بدرسصطعفقكلمنهوx7');
    fc.assert(
      fc.property(anyQuote, fc.nat(), other, (index, nth, letter) => {
        const letters = [...quotes[index]!.exact];
        const at = nth % letters.length;
        fc.pre(isLetter(letters[at]!) && foldWords(letters[at]!) !== letter);
        const words = letters.with(at, letter).join('');
        const changed = puttingIn(text, index, words);
        const findings = verify(changed);
        const { difference, ...finding } = differing(findings[index]!);
        expect(wordsAt(changed, finding as Finding)).toBe(words);
        expect(difference.changes).toHaveLength(1);
        expect(difference.changes[0]!.to).toContain(letter);
        expect(difference.quote.map((piece) => piece.words).join('')).toBe(quotes[index]!.exact);
        expect(difference.text.map((piece) => piece.words).join('')).toBe(words);
        expect(statuses(findings.toSpliced(index, 1))).toEqual(['found']);
      }),
      { numRuns: 60 },
    );
  });

  test('a letter left out, or one more, is a difference too', () => {
    fc.assert(
      fc.property(anyQuote, fc.nat(), fc.boolean(), (index, nth, isMore) => {
        const letters = [...quotes[index]!.exact];
        const at = nth % letters.length;
        fc.pre(isLetter(letters[at]!));
        const words = letters.toSpliced(at, isMore ? 0 : 1, ...(isMore ? ['ظ'] : [])).join('');
        // A letter added before the quote’s first word leaves the quote itself intact.
        fc.pre(!words.includes(quotes[index]!.exact));
        const finding = verify(puttingIn(text, index, words))[index]!;
        expect(finding.status).toBe('differs');
      }),
      { numRuns: 60 },
    );
  });
});

const [, text = ''] = articleTexts()[0]!;

describe('another copy', () => {
  test.each<[string, (text: string) => string, string[]]>([
    ['straight quotation marks', (all) => all.replaceAll(/[“”]/g, '"'), ['quotation-marks']],
    ['guillemets', (all) => all.replaceAll('“', '«').replaceAll('”', '»'), ['quotation-marks']],
    ['lines that end otherwise', (all) => all.replaceAll('\n', '\r\n'), []],
    ['vowel signs', (all) => all.replaceAll('م', 'مَ'), ['vowel-signs']],
    ['tatweel', (all) => all.replaceAll('س', 'سـ'), ['tatweel']],
    ['bare alefs', (all) => all.replaceAll(/[أإآ]/g, 'ا'), ['hamza']],
    ['decomposed letters', (all) => all.normalize('NFD'), ['hamza']],
    ['yeh for alef maksura', (all) => all.replaceAll('ى', 'ي'), ['yeh']],
    ['heh for teh marbuta', (all) => all.replaceAll('ة', 'ه'), ['teh-marbuta']],
    ['hard spaces', (all) => all.replaceAll(' ', '\u00a0'), ['space']],
    ['Latin commas', (all) => all.replaceAll('،', ','), ['punctuation']],
    ['marks of direction', (all) => all.replaceAll('(', '\u200f('), ['invisible']],
  ])('with %s has every quote, and it is said what they needed', (_, copy, needed) => {
    const other = copy(text);
    const findings = verify(other);
    findings.forEach((finding, index) => {
      const { exact } = quotes[index]!;
      const words = copy(exact);
      if (words === exact) {
        expect(['found', 'elsewhere']).toContain(finding.status);
      } else {
        expect(finding).toMatchObject({ status: 'tolerated', tolerances: needed });
      }
      expect(wordsAt(other, finding)).toBe(words);
    });
    const isTolerated = findings.some(({ status }) => status === 'tolerated');
    expect(isTolerated).toBe(needed.length > 0);
  });
});

describe('what differs', () => {
  const index = quotes.findIndex(({ exact }) => exact.includes('أبي الخصيب'));
  const { exact } = quotes[index]!;
  const words = exact.split(' ');
  const changesIn = (other: string) =>
    differing(verify(puttingIn(text, index, other))[index]!).difference.changes;

  test('is shown where a word at either end is another', () => {
    expect(changesIn(words.with(0, 'القصة').join(' '))).toEqual([{ from: words[0], to: 'القصة' }]);
    expect(changesIn(words.with(words.length - 1, 'صغيرة').join(' '))).toEqual([
      { from: words.at(-1), to: 'صغيرة' },
    ]);
  });

  test('is shown where words were left out or put in', () => {
    expect(changesIn(exact.replace('قضاء أبي ', ''))).toEqual([{ from: 'قضاء أبي', to: '' }]);
    expect(changesIn(exact.replace('قضاء', 'كامل قضاء'))).toEqual([{ from: '', to: 'كامل' }]);
  });

  test('names the spelling of the other words apart from it', () => {
    const other = exact.replaceAll('أ', 'ا').replace('الزبير', 'الزبيد');
    const { difference } = differing(verify(puttingIn(text, index, other))[index]!);
    expect(difference.changes).toHaveLength(1);
    expect(difference.tolerances).toEqual(['hamza']);
  });

  test('is everything where other words stand between those around the quote', () => {
    const [change, ...more] = changesIn('كلام غيره تماما');
    expect(more).toEqual([]);
    expect(change).toEqual({ from: exact, to: 'كلام غيره تماما' });
  });

  test('is shown in a text without anything around the quote', () => {
    const [finding] = verifyQuotes(exact.replace('الزبير', 'الزبيد'), [quotes[index]!]);
    expect(differing(finding!).difference.changes).toEqual([{ from: 'والزبير', to: 'والزبيد' }]);
  });
});

test('what was taken out is not found, and neither is anything in a text of something else', () => {
  const index = 10;
  expect(verify(puttingIn(text, index, ''))[index]).toEqual({ status: 'not-found' });
  expect(statuses(verify(''))).toEqual(['not-found']);
  expect(statuses(verify('وقالت الحكومة في بيان آخر شيئا مختلفا تماما. '.repeat(500)))).toEqual([
    'not-found',
  ]);
});

test('words without a stated position are found anywhere; of several the nearest one is named', () => {
  const sought = { exact: 'ماء', prefix: '', suffix: '', start: null };
  expect(verifyQuotes('💧 ماء ماء', [sought])).toEqual([{ status: 'found', start: 2, end: 5 }]);
  expect(verifyQuotes('💧 ماء و ماء', [{ ...sought, start: 7 }])).toEqual([
    { status: 'elsewhere', start: 8, end: 11, times: 2 },
  ]);
  // The same words before it count for more than the distance.
  expect(verifyQuotes('شرب ماء و ماء', [{ ...sought, prefix: 'شرب ', start: 9 }])).toEqual([
    { status: 'elsewhere', start: 4, end: 7, times: 2 },
  ]);
});
