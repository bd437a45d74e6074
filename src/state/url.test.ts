import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '../story/asId.fixture.ts';
import { decodeView, encodeView, formatAddress, isBySpeaker } from './url.ts';
import type { View, StoryIds } from './view.ts';

/** A story of other ids than any that the data has. */
const words: StoryIds = {
  languages: ['en', 'ar'],
  home: '',
  layers: [asId('reached'), asId('skipped'), asId('rockets')],
  theatres: [asId('south'), asId('north')],
  theatreOf: new Map([
    [asId('port'), asId('south')],
    [asId('bridge'), asId('north')],
  ]),
  claims: new Map([
    [asId('ships-came'), { speaker: asId('pilot'), theatre: asId('south') }],
    [asId('toll-raised'), { speaker: asId('clerk'), theatre: asId('north') }],
    [asId('road-and-sea'), { speaker: asId('clerk'), theatre: 'all' }],
    [asId('nobody-knows'), { speaker: asId('pilot'), theatre: null }],
  ]),
  speakers: new Map([
    [asId('pilot'), asId('south')],
    [asId('clerk'), 'all'],
    [asId('bystander'), null],
    [asId('keeper'), asId('north')],
  ]),
};

/** Generates a place, a claim or neither. A speaker beside a claim is the one who makes it. */
const chosen = fc
  .record({
    place: fc.constantFrom(null, ...words.theatreOf.keys()),
    claim: fc.constantFrom(null, ...words.claims.keys()),
    speaker: fc.constantFrom(null, ...words.speakers.keys()),
  })
  .filter(({ place, claim }) => place === null || claim === null)
  .filter(({ claim, speaker }) => speaker === null || isBySpeaker(speaker, claim, words));

const rest = fc.record({
  surface: fc.constantFrom('page' as const, 'embed' as const),
  language: fc.constantFrom('en' as const, 'ar' as const),
  hidden: fc.subarray([...words.layers]).map((ids) => new Set(ids)),
  theatre: fc.constantFrom('all' as const, ...words.theatres),
  camera: fc.option(
    fc.record({
      center: fc.tuple(
        fc.integer({ min: -1_799_999, max: 1_799_999 }).map((n) => n / 1e4),
        fc.integer({ min: -849_999, max: 849_999 }).map((n) => n / 1e4),
      ),
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
    }),
  ),
  theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
});
const views: fc.Arbitrary<View> = fc
  .tuple(chosen, rest)
  .map(([one, other]) => ({ ...one, ...other }));

test('a view is the same after its address has been written and read, in each part of a story', () => {
  fc.assert(
    fc.property(views, fc.constantFrom('', 'part/12/'), (view, home) => {
      const part = { ...words, home };
      expect(decodeView(encodeView(view, part), part)).toEqual(view);
    }),
  );
});

test('whatever an address says, it is read as a view', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.dictionary(
        fc.constantFrom(
          'layers',
          'theatre',
          'place',
          'claim',
          'speaker',
          'theme',
          'at',
          '__proto__',
        ),
        fc.oneof(
          fc.string(),
          fc.constantFrom(...words.claims.keys(), ...words.speakers.keys(), 'port'),
        ),
      ),
      (path, query) => {
        const view = decodeView({ path, query: new Map(Object.entries(query)) }, words);
        expect(words.languages).toContain(view.language);
        expect(view.place === null || words.theatreOf.has(view.place)).toBe(true);
        expect(view.claim === null || words.claims.has(view.claim)).toBe(true);
        expect(view.place === null || view.claim === null).toBe(true);
        expect(view.speaker === null || words.speakers.has(view.speaker)).toBe(true);
        expect(view.speaker === null || isBySpeaker(view.speaker, view.claim, words)).toBe(true);
        expect(['all', ...words.theatres]).toContain(view.theatre);
        expect([...view.hidden].every((id) => words.layers.includes(id))).toBe(true);
      },
    ),
  );
});

describe('an address', () => {
  const home = decodeView({ path: '/', query: new Map() }, words);

  test('of the beginning is the root of its language', () => {
    expect(formatAddress(encodeView(home, words))).toBe('/');
    expect(formatAddress(encodeView({ ...home, language: 'ar' }, words))).toBe('/ar/');
  });

  test('of a part of a story is its own, and that of its places not', () => {
    const part = { ...words, home: 'part/12/' };
    const addressOf = (view: View) => formatAddress(encodeView(view, part));
    expect(addressOf(home)).toBe('/part/12/');
    expect(addressOf({ ...home, language: 'ar', surface: 'embed' })).toBe('/ar/embed/part/12/');
    expect(addressOf({ ...home, place: asId('port'), theatre: asId('south') })).toBe(
      '/place/port/',
    );
  });

  test('of a place that another part shows says no theatre', () => {
    const view: View = { ...home, place: asId('far-away'), theatre: 'all' };
    expect(formatAddress(encodeView(view, words))).toBe('/place/far-away/');
  });

  test('of a place implies its theatre', () => {
    const view: View = { ...home, place: asId('bridge'), theatre: asId('north') };
    expect(formatAddress(encodeView(view, words))).toBe('/place/bridge/');
  });

  test('of a claim implies its theatre, or both where it is about both', () => {
    for (const [claim, theatre] of [
      ['toll-raised', 'north'],
      ['road-and-sea', 'all'],
      ['nobody-knows', 'south'],
    ] as const) {
      const view: View = { ...home, claim: asId(claim), theatre: asId(theatre) };
      expect(formatAddress(encodeView(view, words))).toBe(`/?claim=${claim}`);
    }
  });

  test('of a speaker implies where that one’s places are, unless a place or claim is nearer', () => {
    const view: View = { ...home, speaker: asId('keeper'), theatre: asId('north') };
    expect(formatAddress(encodeView(view, words))).toBe('/?speaker=keeper');
    const atPort = decodeView(
      { path: '/place/port/', query: new Map([['speaker', 'keeper']]) },
      words,
    );
    expect(atPort.theatre).toBe('south');
    const silent: View = { ...home, speaker: asId('bystander') };
    expect(formatAddress(encodeView(silent, words))).toBe('/?speaker=bystander');
  });

  test('of a place leaves no room for a claim', () => {
    const query = new Map([['claim', 'ships-came']]);
    const view = decodeView({ path: '/place/bridge/', query }, words);
    expect(view).toMatchObject({ place: 'bridge', claim: null, theatre: 'north' });
  });

  test('of a claim is not read as somebody else’s', () => {
    const query = new Map([
      ['claim', 'ships-came'],
      ['speaker', 'clerk'],
    ]);
    const view = decodeView({ path: '/', query }, words);
    expect(view).toMatchObject({ claim: 'ships-came', speaker: null });
  });

  test('names the layers that are shown, with commas that stay readable', () => {
    const view: View = { ...home, hidden: new Set([asId('skipped')]) };
    expect(formatAddress(encodeView(view, words))).toBe('/?layers=reached,rockets');
  });

  test('with no layer at all shows none', () => {
    expect(decodeView({ path: '/', query: new Map([['layers', '']]) }, words).hidden).toEqual(
      new Set(words.layers),
    );
  });

  test('escapes what is not ours, also beyond the first plane', () => {
    const query = new Map([['x', 'a&b=😀']]);
    expect(formatAddress({ path: '/', query })).toBe('/?x=a%26b%3D%F0%9F%98%80');
  });
});
