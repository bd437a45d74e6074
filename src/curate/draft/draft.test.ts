import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, historyOf, redone, settled, undone } from './history.ts';
import { idsIn, proposeId } from './ids.ts';
import { inArticleOrder } from './editClaims.ts';
import { newClaim } from './templates.ts';
import { textAt, valueAt, withValueAt } from './valueAt.ts';

const claimAt = (id: string, start: number) =>
  withValueAt(newClaim(id, null), ['quote'], { start, end: start + 5 });

describe('a value changed in a file', () => {
  test('leaves everything beside it, known or not, where it was', () => {
    const place = {
      id: 'x',
      properties: { name: { en: 'A', ar: 'أ' }, crosswalk: { wikidata: 'Q1' } },
    };
    const next = withValueAt(place, ['properties', 'name', 'en'], 'B');
    expect(next).toEqual({
      ...place,
      properties: { ...place.properties, name: { en: 'B', ar: 'أ' } },
    });
    expect(valueAt(next, ['properties', 'crosswalk'])).toBe(place.properties.crosswalk);
    expect(place.properties.name.en).toBe('A');
  });

  test('that was not there goes where other files have it', () => {
    const properties = { name: 1, precision: 'circle', labelPoint: [1, 2], crosswalk: {} };
    expect(Object.keys(withValueAt(properties, ['uncertaintyMetres'], 500) as object)).toEqual([
      'name',
      'precision',
      'uncertaintyMetres',
      'labelPoint',
      'crosswalk',
    ]);
    expect(Object.keys(withValueAt({ labelPoint: 1 }, ['name'], 'A') as object)).toEqual([
      'name',
      'labelPoint',
    ]);
    expect(withValueAt(undefined, ['a', 0, 'b'], 1)).toEqual({ a: [{ b: 1 }] });
  });

  test('is removed by nothing', () => {
    expect(withValueAt({ a: 1, note: 2 }, ['note'], undefined)).toEqual({ a: 1 });
    expect(withValueAt([1, 2, 3], [1], undefined)).toEqual([1, 3]);
  });

  test('reads back', () => {
    const key = fc.oneof(fc.constantFrom('en', 'name', 'note', 'other'), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4 }), fc.string(), (path, value) => {
        // A list grows only by one item at its end, so every index here is 0.
        const near = path.map((each) => (typeof each === 'number' ? 0 : each));
        expect(textAt(withValueAt({}, near, value), near)).toBe(value);
      }),
    );
  });
});

describe('undo', () => {
  test('takes edits back one by one, and redo brings them again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const states = [0.5, ...values.filter((each, i) => each !== values[i - 1])];
        let history = historyOf(states[0]!);
        for (const each of states.slice(1)) history = edited(history, each, null);
        for (const each of states.toReversed()) {
          expect(history.present).toBe(each);
          history = undone(history);
        }
        expect(history.present).toBe(states[0]);
        for (const each of states.slice(1)) {
          history = redone(history);
          expect(history.present).toBe(each);
        }
      }),
    );
  });

  test('takes one stretch of typing back at once', () => {
    let history = edited(edited(historyOf('a'), 'ab', 'name'), 'abc', 'name');
    expect(undone(history).present).toBe('a');
    history = edited(settled(history), 'abcd', 'name');
    expect(undone(history).present).toBe('abc');
    expect(undone(edited(history, 'x', 'other')).present).toBe('abcd');
  });
});

test.each([
  ['Al-Ma’qil', 'maqil'],
  ['Abu al-Khaseeb', 'abu-al-khaseeb'],
  ['  Shatt al-ʿArab (river) ', 'shatt-al-arab-river'],
  ['Zubair', 'zubair-2'],
  ['معقل', ''],
])('the id proposed for “%s” is “%s”', (name, id) => {
  expect(proposeId(name, new Set(['zubair']))).toBe(id);
});

test('a claim goes where the article has it, and one without a quote waits at the end', () => {
  const claims = [claimAt('a', 10), claimAt('b', 20), newClaim('new', null)];
  expect(inArticleOrder(claims, 2)).toBe(claims);
  expect(idsIn(inArticleOrder(claims.with(2, claimAt('new', 15)), 2))).toEqual(['a', 'new', 'b']);
  expect(idsIn(inArticleOrder(claims.with(0, claimAt('a', 30)), 0))).toEqual(['b', 'a', 'new']);
});
