import { expect, test } from 'vitest';
import { creditsOf, creditsOwed, databaseOwners, streetsCredit } from './credits.ts';
import type { Source } from './schema.ts';
import type { Credit } from './story.ts';
import { story } from './story.fixture.ts';

const source = (title: string, licence: string): Source => ({
  title: { en: title, ar: title },
  licence: { en: licence, ar: licence },
});
const mappers = source('© Mappers, node 1', 'ODbL 1.0');
const survey = source('Survey office, sheet 2', 'CC0 1.0');
const titles = (credits: readonly Credit[]) => credits.map(({ title }) => title.en);

test('each owner is credited once, without the entry or node that was used', () => {
  const credits = creditsOf([survey, mappers, source('Survey office', 'CC0 1.0')]);
  expect(titles(credits)).toEqual(['Survey office', '© Mappers']);
});

test('an owner whom a longer credit names too is left to that one', () => {
  const tiles = source('© Tiles © Mappers', 'ODbL 1.0');
  expect(titles(creditsOf([mappers, tiles]))).toEqual(['© Tiles © Mappers']);
});

test('credit is owed to those whose licence requires it', () => {
  const credits = creditsOf([survey, mappers, source('Boundaries', 'CC BY 3.0 IGO')]);
  expect(titles(creditsOwed({ credits }))).toEqual(['© Mappers', 'Boundaries']);
  expect(databaseOwners({ credits }, 'en')).toEqual(['© Mappers']);
});

test('a story credits what its places and its base map were drawn after', () => {
  expect(titles(story.credits)).toEqual(['Made-up survey', '© Mappers', 'Coast survey']);
});

test('the streets are credited apart from the owners that the map names already', () => {
  const credits = creditsOf([source('© Tiles © Mappers', 'ODbL 1.0'), survey]);
  const withStreets = (credit: Source) => ({
    credits,
    info: { ...story.info, streets: { file: 'streets.pmtiles', credit } },
  });
  const surveyors = source('© Street surveyors', 'ODbL 1.0');
  expect(streetsCredit(withStreets(surveyors))).toBe(surveyors);
  expect(streetsCredit(withStreets(source('© Mappers', 'ODbL 1.0')))).toBeNull();
  expect(streetsCredit({ credits, info: story.info })).toBeNull();
});
