import { expect, test } from 'vitest';
import { asId } from './asId.fixture.ts';
import { deriveStory } from './derive.ts';
import { filterBySpeaker } from './claims.ts';
import { areasOf, speakersAbout } from './speakers.ts';
import { story } from './story.fixture.ts';

const derived = deriveStory(story);
const idsAbout = (place: string) =>
  speakersAbout(derived, [derived.placeById.get(asId(place))!]).map(({ id }) => id);

test('each speaker about a place is named once, in the order of the article', () => {
  expect(idsAbout('mill')).toEqual(['clerk', 'article']);
});

test('every area of a theatre may rest on one speaker, without the theatre itself', () => {
  const areas = areasOf(story, asId('coast'));
  expect(areas).toHaveLength(8);
  expect(speakersAbout(derived, areas)).toMatchObject([{ id: 'pilot', kind: 'anonymous' }]);
});

test('a speaker’s own story has that speaker’s claims and the places in them, and no others', () => {
  for (const { id } of story.speakers) {
    const told = filterBySpeaker(story, id);
    expect(told.claims).toEqual(story.claims.filter(({ speaker }) => speaker === id));
    expect(told.places).toEqual(
      story.places.filter((place) =>
        told.claims.some(({ places }) => places.some((about) => about.place === place.id)),
      ),
    );
  }
  const parts = story.speakers.flatMap(({ id }) => filterBySpeaker(story, id).claims);
  expect(new Set(parts)).toEqual(new Set(story.claims));
});
