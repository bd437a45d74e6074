import { expect, test } from 'vitest';
import { loadSiteData } from '../build/siteData.ts';
import { certaintyOf } from './certainty.ts';

const { story } = loadSiteData();
const of = (id: string) =>
  certaintyOf(
    story,
    story.places.find((place) => place.id === id)!,
  );

test.each([
  ['zubair', 2, 'certain'],
  ['hartha', 2, 'less-certain'],
  ['green-zone', 1, 'less-certain'],
  ['karmat-ali', 2, 'less-certain'],
  ['marfaqiya', 3, 'uncertain'],
])('%s has the precision %i and is %s', (id, geoPrecision, certainty) => {
  expect(of(id)).toEqual({ geoPrecision, certainty });
});

test('the whole of a theatre is a region, however sharp its boundary', () => {
  for (const { place } of story.theatres) {
    expect(of(place)).toEqual({ geoPrecision: 3, certainty: 'certain' });
  }
});
