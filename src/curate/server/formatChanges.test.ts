import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../build/readData.ts';
import { soundFiles } from '../../story/check/broken.fixture.ts';
import { runs } from '../../story/check/runs.fixture.ts';
import { formatChanges } from './saveChanges.ts';

const files = textsOf(soundFiles);
const otherFiles = textsOf(readFiles(join(import.meta.dirname, '../../../e2e/otherStory')));
const textOf = (path: string) => soundFiles.get(path) as string;

function textsOf(all: ReturnType<typeof readFiles>): [path: string, text: string][] {
  return [...all].map(([path, text]) => [path, text as string]);
}

/** Returns the text that the desk writes for a value, given the old text of its file. */
async function write(path: string, before: string | null, value: unknown): Promise<string> {
  const [change] = await formatChanges([{ path, before, after: JSON.stringify(value) }]);
  return change!.after;
}

/** Returns the lines of `after` that are not in `before`. */
function newLines(before: string, after: string): string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

describe('a file nobody changed keeps every byte', () => {
  test.each([...files, ...otherFiles])('%s', async (path, text) => {
    expect(await write(path, text, JSON.parse(text))).toBe(text);
  });

  test('also where a checkout on Windows has given it CRLF, and where it is written anew', async () => {
    const text = textOf('data/claims.json');
    const onWindows = text.replaceAll('\n', '\r\n');
    expect(await write('data/claims.json', onWindows, JSON.parse(text))).toBe(onWindows);
    expect(await write('data/claims.json', null, JSON.parse(text))).toBe(text);
  });
});

test('a field with other words of the same length is a change of its one line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.nat(), async ([path, text], pick) => {
      const json = JSON.parse(text);
      const fields = fieldsOf(json);
      fc.pre(fields.length > 0);
      const [object, key] = fields[pick % fields.length]!;
      object[key] = (object[key] as string).replaceAll(/\p{L}/gu, 'x');
      const [before, after] = [text, await write(path, text, json)].map((each) => each.split('\n'));
      expect(after).toHaveLength(before!.length);
      expect(after!.filter((line, index) => line !== before![index]).length).toBeLessThan(2);
    }),
    { numRuns: runs(10, 100) },
  );
}, 60_000);

test('a moved vertex is a change of its one line', async () => {
  const path = 'data/places/zubair.geojson';
  const place = JSON.parse(textOf(path));
  place.geometry.coordinates[0][7] = [47.1234, 30.4321];
  const written = await write(path, textOf(path), place);
  expect(newLines(textOf(path), written)).toEqual(['        [47.1234, 30.4321],']);
  expect(written.split('\n').length).toBe(textOf(path).split('\n').length);
});

test('a claim put between others leaves them as they are', async () => {
  const path = 'data/claims.json';
  const claims = JSON.parse(textOf(path));
  const next = claims.toSpliced(5, 0, { ...claims[4], id: 'a-new-one' });
  const written = await write(path, textOf(path), next);
  expect(newLines(textOf(path), written)).toEqual(['    "id": "a-new-one",']);
  expect(JSON.parse(written)).toEqual(next);
});

test('whatever is written reads back as the same value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      // JSON has no -0, so the expected value goes through JSON as well.
      const expected = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(await write('data/claims.json', null, value))).toEqual(expected);
    }),
  );
});

/** Returns each text in a JSON value, as the object or list that holds it and its key there. */
function fieldsOf(json: unknown): [container: Record<string, unknown>, key: string][] {
  if (typeof json !== 'object' || json === null) return [];
  const container = json as Record<string, unknown>;
  return Object.entries(container).flatMap(([key, value]) =>
    typeof value === 'string' ? [[container, key]] : fieldsOf(value),
  );
}
