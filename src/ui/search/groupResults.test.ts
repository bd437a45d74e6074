import { expect, test } from 'vitest';
import { asId } from '../../story/asId.fixture.ts';
import type { Hit } from '../../story/search/searchSection.ts';
import { groupResults } from './groupResults.ts';

const hits = <Id extends string>(count: number): Hit<Id>[] =>
  Array.from({ length: count }, (_, i) => ({
    id: asId(String(i)),
    distance: 0,
    text: { role: 'name', language: 'en', text: 'Name' },
    marks: [],
  }));

test('sorts come in their order, without those that have nothing, and are numbered through', () => {
  const groups = groupResults({ quotes: hits(2), speakers: [], places: hits(3), elsewhere: [] });
  expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
    ['places', 3],
    ['quotes', 2],
  ]);
  const numbers = groups.flatMap(({ options }) => options.map(({ number }) => number));
  expect(numbers).toEqual([0, 1, 2, 3, 4]);
});

test('more than can be read are counted and left out', () => {
  const [places, quotes] = groupResults({
    places: hits(10_000),
    elsewhere: [],
    speakers: [],
    quotes: hits(1),
  });
  expect(places?.options.length).toBe(50);
  expect(places?.total).toBe(10_000);
  expect(quotes?.options[0]?.number).toBe(50);
});
