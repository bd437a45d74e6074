import { expect, test } from 'vitest';
import { loadSiteData } from '../build/siteData.ts';
import { deriveStory } from './derive.ts';
import { filterBySpeaker } from './claims.ts';
import { areasOf, speakersAbout } from './speakers.ts';

const { story } = loadSiteData();
const derived = deriveStory(story);
const idsAbout = (place: string) =>
  speakersAbout(derived, [derived.placeById.get(place)!]).map(({ id }) => id);

test('two speakers touch the Green Zone', () => {
  expect(idsAbout('green-zone')).toEqual(['council-of-ministers-source', 'article']);
});

test('every area of Basra rests on one anonymous source', () => {
  const areas = areasOf(story, 'basra');
  expect(areas).toHaveLength(11);
  expect(speakersAbout(derived, areas)).toMatchObject([
    { id: 'national-security-source', kind: 'anonymous' },
  ]);
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
