import { describe, expect, test } from 'vitest';
import { story } from '../story.fixture.ts';
import { buildStoryIndex, searchStory } from './storyIndex.ts';

const index = buildStoryIndex(story, 'en');
const find = (query: string) => searchStory(index, query);
const ids = (query: string, kind: 'places' | 'speakers' | 'quotes') =>
  find(query)[kind].map(({ id }) => id);
const marked = (query: string) =>
  find(query).quotes.map(({ text, marks }) =>
    marks.map(({ start, end }) => text.text.slice(start, end)),
  );
/** Returns the number of a claim in the article, from 0. */
const numberOf = ({ id }: { id: string }) => story.claims.findIndex((each) => each.id === id);
const nameOf = (query: string, language: 'en' | 'ar') =>
  searchStory(buildStoryIndex(story, language), query).places[0]?.text.text;

describe('a quote', () => {
  test('is found by a word of our translation, which is marked there', () => {
    expect(ids('observatory', 'quotes')).toEqual(['storm-warning']);
    expect(marked('observatory')).toEqual([['observatory']]);
    expect(find('observatory').quotes[0]?.text.language).toBe('en');
  });

  test('is found by the article’s own words, whatever is written in one with them', () => {
    expect(marked('طاحونه')).toContainEqual(['الطاحونة']);
    expect(marked('مناره')).toEqual([['والمنارة']]);
    expect(ids('الراصد', 'quotes')).toEqual(['storm-warning']);
    expect(find('الراصد').quotes[0]?.text.language).toBe('ar');
  });

  test('needs every word', () => {
    expect(ids('boats coast', 'quotes')).toEqual(['boats-sent']);
    expect(ids('boats winter', 'quotes')).toEqual([]);
  });

  test('is found while its word is typed, and with a slip', () => {
    expect(ids('observ', 'quotes')).toEqual(['storm-warning']);
    expect(ids('Obsrevatory', 'quotes')).toEqual(['storm-warning']);
    expect(ids('زوراق', 'quotes')).toEqual(['boats-sent']);
  });

  test.each(['water', 'the', 'ال', 'repairs', 'المياه'])(
    'keeps the order of the article among equals (%s)',
    (query) => {
      const found = find(query).quotes;
      expect(found.length).toBeGreaterThan(1);
      expect(found).toEqual(
        found.toSorted((a, b) => a.distance - b.distance || numberOf(a) - numberOf(b)),
      );
    },
  );

  test('whose word is only like the one asked for does not stand beside those that have it', () => {
    // “Later” is one letter away from it.
    const found = marked('water');
    expect(found.length).toBeGreaterThan(1);
    for (const texts of found) expect(texts.join()).toMatch(/water/);
  });
});

describe('a speaker', () => {
  test.each([
    ['Abdulkareem', 'engineer'],
    ['saleem abdul karim', 'engineer'],
    ['عبدالكريم', 'engineer'],
    ['سليم', 'engineer'],
    ['هيئه العبارات', 'ferry-board'],
    ['اهالي القرى', 'villagers'],
  ])('is found as «%s»', (query, speaker) => {
    expect(ids(query, 'speakers')[0]).toBe(speaker);
  });
});

describe('a place', () => {
  test('is found with its kind or its theatre beside its name, but not by them alone', () => {
    expect(ids('Harbour district', 'places')).toEqual(['harbour']);
    expect(ids('السوق الساحل', 'places')[0]).toBe('market');
    expect(ids('district', 'places')).toEqual([]);
    expect(ids('Coast', 'places')).toEqual(['coast']);
  });

  test('is found by most of the words where none has all', () => {
    expect(ids('boats at the Old Mole', 'places')[0]).toBe('mole');
  });

  test('is marked where it was found, word by word or as one', () => {
    const names = (query: string) =>
      find(query).places.map(({ text, marks }) =>
        marks.map(({ start, end }) => text.text.slice(start, end)),
      );
    expect(names('lightho')).toEqual([['Lighthouse']]);
    expect(names('mol')).toEqual([['Mole']]);
    expect(names('old mole')).toEqual([['Old', 'Mole']]);
    expect(names('oldmole')).toEqual([['Old Mole']]);
  });

  test('is not found by what we say of its name in brackets', () => {
    expect(ids('reading', 'places')).toEqual([]);
  });

  test('says by which of its names it was found, in the reader’s language where that is one', () => {
    expect(nameOf('port', 'en')).toBe('Old Port');
    expect(nameOf('harbour', 'ar')).toBe('Harbour');
    expect(nameOf('المرفا', 'ar')).toBe('المرفأ');
  });
});

test('nothing is found for nothing', () => {
  for (const query of ['', '  ', '…', '\u0640']) {
    expect(find(query).places).toEqual([]);
  }
});

test('marks stand in order and apart, whatever is asked', () => {
  for (const query of ['a', 'ا', 'ال', 'the road the road', 'old mole']) {
    for (const hits of Object.values(find(query))) {
      for (const { text, marks } of hits) {
        expect(marks.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.text.length);
          last = end;
        }
      }
    }
  }
});
