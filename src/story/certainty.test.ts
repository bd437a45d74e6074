import { expect, test } from 'vitest';
import { certaintyOf } from './certainty.ts';
import { story } from './story.fixture.ts';

const of = (id: string) =>
  certaintyOf(
    story,
    story.places.find((place) => place.id === id)!,
  );

test.each([
  ['harbour', 2, 'certain'],
  ['marsh', 2, 'less-certain'],
  ['mill', 1, 'less-certain'],
  ['chapel', 2, 'less-certain'],
  ['ferry', 3, 'uncertain'],
])('%s has the precision %i and is %s', (id, geoPrecision, certainty) => {
  expect(of(id)).toEqual({ geoPrecision, certainty });
});

test('the whole of a theatre is a region, however sharp its boundary', () => {
  for (const { place } of story.theatres) {
    expect(of(place)).toEqual({ geoPrecision: 3, certainty: 'certain' });
  }
});
