import fc from 'fast-check';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { soundFiles } from '../../story/check/broken.fixture.ts';
import { formatOf, writeJson } from './writeJson.ts';

const files = [...soundFiles].map(([path, text]): [string, string] => [path, text as string]);
const claimsText = soundFiles.get('data/claims.json') as string;
const zubairText = soundFiles.get('data/places/zubair.geojson') as string;

/** Returns the lines of `after` that are not in `before`. */
function newLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

const twoWords = (en: string) => [
  { en, ar: 'قصير' },
  { en: 'second', ar: 'ثان' },
];

describe('a file nobody changed keeps every byte', () => {
  test.each(files)('%s', (path, text) => {
    expect(writeJson(text, JSON.parse(text), formatOf(path))).toBe(text);
    const other = text.replaceAll('\n', '\r\n');
    expect(writeJson(other, JSON.parse(text), formatOf(path))).toBe(other);
  });
});

test('the places are as a new file would be written, but for key order', () => {
  for (const [path, text] of files.filter(([each]) => each.includes('/places/'))) {
    expect(writeJson(null, JSON.parse(text), 'geojson'), path).toBe(text);
  }
});

test('a moved vertex is a change of its one line', () => {
  const place = JSON.parse(zubairText);
  place.geometry.coordinates[0][7] = [47.1234, 30.4321];
  const written = writeJson(zubairText, place, 'geojson');
  expect(newLines(zubairText, written)).toEqual(['        [47.1234, 30.4321],']);
  expect(written.split('\n').length).toBe(zubairText.split('\n').length);
});

test('a claim put between others leaves them as they are', () => {
  const claims = JSON.parse(claimsText);
  const added = { ...claims[4], id: 'a-new-one' };
  const written = writeJson(claimsText, claims.toSpliced(5, 0, added), 'json');
  expect(newLines(claimsText, written)).toEqual(['    "id": "a-new-one",']);
  expect(JSON.parse(written)).toEqual(claims.toSpliced(5, 0, added));
});

test('an object on one line stays on one line while it fits, and no longer', () => {
  const second = '{ "en": "second", "ar": "ثان" }';
  const before = `[\n  { "en": "short", "ar": "قصير" },\n  ${second}\n]\n`;
  const long = 'long '.repeat(20).trim();
  expect(writeJson(before, twoWords('other'), 'json')).toBe(
    `[\n  { "en": "other", "ar": "قصير" },\n  ${second}\n]\n`,
  );
  expect(writeJson(before, twoWords(long), 'json')).toBe(
    `[\n  {\n    "en": "${long}",\n    "ar": "قصير"\n  },\n  ${second}\n]\n`,
  );
});

test('whatever is written reads back as the same value', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.option(fc.jsonValue()),
      fc.constantFrom<'json' | 'geojson'>('json', 'geojson'),
      fc.nat({ max: 4 }),
      (value, old, format, indent) => {
        const before = old === null ? null : JSON.stringify(old, null, indent);
        const after = JSON.parse(writeJson(before, value, format));
        // JSON has no -0, so the expected value goes through JSON as well.
        expect(after).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
    { numRuns: 500 },
  );
});

test('an edit anywhere in a file reads back, and the rest of the file stays', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.jsonValue(), ([path, text], pick, junk) => {
      const value = JSON.parse(text);
      const containers = containersOf(value);
      const container = containers[pick % containers.length]!;
      const key = Object.keys(container)[0];
      if (key === undefined) return;
      container[key] = junk;
      const written = writeJson(text, value, formatOf(path));
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('what is written of claims and speakers is as prettier wants it', async () => {
  const word = fc.stringMatching(/^[a-z"“\\ ]{1,160}$/);
  const words = fc.oneof(word, fc.constantFrom('قصير', 'طَوِيل '.repeat(12)));
  const localized = fc.record({ en: words, ar: words });
  const edit = fc.record({
    index: fc.nat(),
    note: fc.option(localized),
    exact: words,
    name: words,
  });
  await fc.assert(
    fc.asyncProperty(edit, async ({ index, note, exact, name }) => {
      const claims = JSON.parse(claimsText);
      const claim = claims[index % claims.length];
      claim.quote.exact = exact;
      claim.places.push({ place: 'zubair', relation: 'reached', ...(note ? { says: note } : {}) });
      if (note) claim.note = note;
      const written = writeJson(claimsText, claims, 'json');
      const speakersText = soundFiles.get('data/speakers.json') as string;
      const speakers = JSON.parse(speakersText);
      speakers[index % speakers.length].name.en = name;
      speakers.push({ id: 'new', kind: 'named', name: { en: name, ar: exact }, note });
      for (const text of [written, writeJson(speakersText, speakers, 'json')]) {
        expect(await check(text, { parser: 'json', printWidth: 100 })).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);

function containersOf(json: unknown): Record<string, unknown>[] {
  if (typeof json !== 'object' || json === null) return [];
  const container = json as Record<string, unknown>;
  return [container, ...Object.values(container).flatMap(containersOf)];
}
