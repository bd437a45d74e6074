import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutArticle, soundOf, isOneTypo } from './matching.ts';

/** Returns the optimal string alignment distance, by its textbook recurrence. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? d[i - 2]![j - 2]! + 1
          : Infinity;
      const other = d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, other, swap);
    }
  }
  return d[a.length]![b.length]!;
}

describe('one slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ق'), maxLength: 6 });

  test('is a distance of one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneTypo(a, b)).toBe(distance(a, b) === 1);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['القرنة', 'قرنه'],
  ['والقرنه', 'قرنه'],
  ['وكرمه', 'كرمه'],
  ['بالمسووليه', 'مسووليه'],
  ['للحكومه', 'حكومه'],
  ['لاسلحه', 'اسلحه'],
  ['وباعداد', 'اعداد'],
  ['alqurna', 'qurna'],
  ['azzubair', 'zubair'],
  ['ashshatt', 'shatt'],
])('«%s» is «%s» with an article or the like', (word, rest) => {
  expect(withoutArticle(word)?.replace('ة', 'ه')).toBe(rest);
});

test.each(['الي', 'التي', 'وهو', 'كانت', 'بغداد', 'ali', 'alert', 'armed'])(
  '«%s» has none',
  (word) => {
    expect(withoutArticle(word)).toBeNull();
  },
);

test.each([
  'qurna qurnah kurna gurna qorna korna',
  'zubair zubayr zubeir zobeir zubeyr zoobair',
  'khaseeb khasib khasyb xasib',
  'hayyaniyah hayaniya hayania haianiyya hayanieh',
  'karmat garmat qarmat',
  'kadhimi kazimi qadhimy',
  'dayr dair deir deyr',
])('these sound alike: %s', (words) => {
  expect(new Set(words.split(' ').map(soundOf)).size).toBe(1);
});

test.each([
  ['basra', 'busra'],
  ['karma', 'khamsa'],
  ['hartha', 'huwair'],
  ['dayr', 'dar'],
])('these do not: %s, %s', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

test('only Latin words are sound so', () => {
  expect(soundOf('القرنه')).toBeNull();
  expect(soundOf('5')).toBeNull();
});
