import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, encodeView, formatAddress } from './url.ts';
import type { View, Vocabulary } from './view.ts';

const words: Vocabulary = {
  languages: ['en', 'ar'],
  layers: ['reached', 'skipped', 'rockets'],
  theatres: ['south', 'north'],
  theatreOf: new Map([
    ['port', 'south'],
    ['bridge', 'north'],
  ]),
};

const views: fc.Arbitrary<View> = fc.record({
  surface: fc.constantFrom('page', 'embed'),
  language: fc.constantFrom('en' as const, 'ar' as const),
  place: fc.constantFrom(null, ...words.theatreOf.keys()),
  hidden: fc.subarray([...words.layers]).map((ids) => new Set(ids)),
  theatre: fc.constantFrom('all', ...words.theatres),
  camera: fc.option(
    fc.record({
      center: fc.tuple(
        fc.integer({ min: -1_799_999, max: 1_799_999 }).map((n) => n / 1e4),
        fc.integer({ min: -849_999, max: 849_999 }).map((n) => n / 1e4),
      ),
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
    }),
  ),
  theme: fc.constantFrom(null, 'light', 'dark'),
});

test('a view is the same after its address has been written and read', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(decodeView(encodeView(view, words), words)).toEqual(view);
    }),
  );
});

test('whatever an address says, it is read as a view', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.dictionary(
        fc.constantFrom('layers', 'theatre', 'place', 'theme', 'at', '__proto__'),
        fc.string(),
      ),
      (path, query) => {
        const view = decodeView({ path, query: new Map(Object.entries(query)) }, words);
        expect(words.languages).toContain(view.language);
        expect(view.place === null || words.theatreOf.has(view.place)).toBe(true);
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

  test('of a place implies its theatre', () => {
    const view = { ...home, place: 'bridge', theatre: 'north' };
    expect(formatAddress(encodeView(view, words))).toBe('/place/bridge/');
  });

  test('names the layers that are shown, with commas that stay readable', () => {
    const view = { ...home, hidden: new Set(['skipped']) };
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
