import { describe, expect, test } from 'vitest';
import { loadSiteData } from '../../build/siteData.ts';
import { buildStoryIndex, searchStory } from './storyIndex.ts';

const { story } = loadSiteData();
const index = buildStoryIndex(story, 'en');
const find = (query: string) => searchStory(index, query);
const ids = (query: string, kind: 'places' | 'speakers' | 'quotes') =>
  find(query)[kind].map(({ id }) => id);
const marked = (query: string) =>
  find(query).quotes.map(({ text, marks }) =>
    marks.map(({ start, end }) => text.text.slice(start, end)),
  );

describe('a quote', () => {
  test('is found by a word of our translation, which is marked there', () => {
    expect(ids('Kalashnikov', 'quotes')).toEqual(['arrests-and-seizures']);
    expect(marked('Kalashnikov')).toEqual([['Kalashnikov']]);
    expect(find('Kalashnikov').quotes[0]?.text.language).toBe('en');
  });

  test('is found by the article’s own words, whatever is written in one with them', () => {
    expect(marked('حكومه')).toContainEqual(['الحكومة']);
    expect(marked('قرنه')).toEqual([['والقرنة']]);
    expect(ids('التين', 'quotes')).toEqual(['reached-areas']);
    expect(find('التين').quotes[0]?.text.language).toBe('ar');
  });

  test('needs every word', () => {
    expect(ids('rusty rifles', 'quotes')).toEqual(['rusty-weapons']);
    expect(ids('rusty rockets', 'quotes')).toEqual([]);
  });

  test('is found while its word is typed, and with a slip', () => {
    expect(ids('kalash', 'quotes')).toEqual(['arrests-and-seizures']);
    expect(ids('Kalahsnikov', 'quotes')).toEqual(['arrests-and-seizures']);
    expect(ids('كلاشينكوف', 'quotes')).toEqual(['arrests-and-seizures']);
  });

  test.each(['security', 'the', 'ال', 'sources', 'حملة البصرة'])(
    'keeps the order of the article among equals (%s)',
    (query) => {
      const found = find(query).quotes;
      expect(found.length).toBeGreaterThan(1);
      const place = ({ id }: { id: string }) => story.claims.findIndex((each) => each.id === id);
      expect(found).toEqual(
        found.toSorted((a, b) => a.distance - b.distance || place(a) - place(b)),
      );
    },
  );

  test('whose word is only like the one asked for does not stand beside those that have it', () => {
    for (const texts of marked('house')) expect(texts.join()).toMatch(/house/);
  });
});

describe('a speaker', () => {
  test.each([
    ['Abdulkareem', 'ahmed-abdul-karim'],
    ['ahmad abdul karim', 'ahmed-abdul-karim'],
    ['عبدالكريم', 'ahmed-abdul-karim'],
    ['نزار', 'nizar-fayhan'],
    ['Faihan', 'nizar-fayhan'],
    ['قياده العمليات', 'joint-operations-command'],
    ['المتظاهرين في البصرة', 'basra-protesters'],
  ])('is found as «%s»', (query, speaker) => {
    expect(ids(query, 'speakers')[0]).toBe(speaker);
  });
});

describe('a place', () => {
  test.each([
    'weapons',
    'campaign',
    'Kirkuk',
    'Mosul',
    'Najaf',
    'Karbala',
    'Erbil',
    'gun',
    'كركوك',
  ])('is not found for «%s»', (query) => expect(ids(query, 'places')).toEqual([]));

  test.each(['الموصل', 'النجف', 'كربلاء', 'سلاح', 'حملة', 'صاروخ', 'الحكومة', 'قوات', 'xyzzy'])(
    'is not found for «%s» either',
    (query) => expect(ids(query, 'places')).toEqual([]),
  );

  test('is found with its kind or its theatre beside its name, but not by them alone', () => {
    expect(ids('Zubair district', 'places')).toEqual(['zubair']);
    expect(ids('الجمعيات البصرة', 'places')[0]).toBe('jamiyat');
    expect(ids('district', 'places')).toEqual([]);
    expect(ids('Basra', 'places')).toEqual(['basra']);
  });

  test('is found by most of the words where none has all', () => {
    expect(ids('rockets on the Green Zone', 'places')[0]).toBe('green-zone');
  });

  test('is marked where it was found, word by word or as one', () => {
    const names = (query: string) =>
      find(query).places.map(({ text, marks }) =>
        marks.map(({ start, end }) => text.text.slice(start, end)),
      );
    expect(names('khas')).toEqual([['Khaseeb']]);
    expect(names('karm')).toEqual([['Karmat']]);
    expect(names('karmat ali')).toEqual([['Karmat', 'Ali']]);
    expect(names('karmatali')).toEqual([['Karmat Ali']]);
  });

  test('is not found by what we say of its name in brackets', () => {
    expect(ids('reading', 'places')).toEqual([]);
  });

  test('says by which of its names it was found, in the reader’s language where that is one', () => {
    const nameOf = (query: string, language: 'en' | 'ar') =>
      searchStory(buildStoryIndex(story, language), query).places[0]?.text.text;
    expect(nameOf('karradat', 'en')).toBe('Karradat Mariam');
    expect(nameOf('zubair', 'ar')).toBe('Zubair');
    expect(nameOf('الزبير', 'ar')).toBe('الزبير');
  });
});

test('nothing is found for nothing', () => {
  for (const query of ['', '  ', '…', '\u0640']) {
    expect(find(query).places).toEqual([]);
  }
});

test('marks stand in order and apart, whatever is asked', () => {
  for (const query of ['a', 'ا', 'ال', 'the campaign the campaign', 'abu al khaseeb']) {
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
