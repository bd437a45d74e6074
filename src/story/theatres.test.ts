import { expect, test } from 'vitest';
import { asId } from './asId.fixture.ts';
import type { NamedView } from './schema.ts';
import { story } from './story.fixture.ts';
import { isPlaceOf, viewsOf } from './theatres.ts';

const [coast] = story.theatres;
const harbour = story.places.find(({ id }) => id === 'harbour')!;

function detail(bounds: NamedView['bounds']): NamedView {
  return { id: asId('detail'), name: { en: 'Detail', ar: 'التفصيل' }, bounds };
}

test('a place belongs to its theatre, and to a detail that holds all of it', () => {
  const [west, south, east, north] = harbour.bounds;
  expect(isPlaceOf(coast!, harbour, story.theatres)).toBe(true);
  expect(isPlaceOf(story.theatres[1]!, harbour, story.theatres)).toBe(false);
  expect(isPlaceOf(detail(harbour.bounds), harbour, story.theatres)).toBe(true);
  const half = detail([west, south, (west + east) / 2, north]);
  expect(isPlaceOf(half, harbour, story.theatres)).toBe(false);
});

test('the views are the theatres, each followed by its details', () => {
  const quay = { ...coast!, id: asId<NamedView['id']>('quay') };
  const theatres = story.theatres.map((each) =>
    each === coast ? { ...each, details: [quay] } : each,
  );
  expect(viewsOf(theatres).map(({ id }) => id)).toEqual(['coast', 'quay', 'valley']);
});
