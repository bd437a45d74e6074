import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFolder, readStory } from '../../build/readData.ts';
import { brokenContext } from './brokenContext.fixture.ts';
import { broken, edit, soundFiles, standInArticle } from './broken.fixture.ts';
import type { DataFiles } from './dataFiles.ts';
import type { ArticleText } from './checkQuotes.ts';
import { checkStory } from './checkStory.ts';
import type { Problem } from './problem.ts';
import { runs } from './runs.fixture.ts';

const articleFile = '../shared/source/article.ar.txt';

function problemsOf(files: DataFiles, article?: ArticleText): readonly Problem[] {
  const result = checkStory(files, article);
  return result.ok ? [] : result.problems;
}

describe('the check accepts', () => {
  test('the real data', () => {
    expect(problemsOf(soundFiles)).toEqual([]);
  });

  test('the real data beside a text that has its quotes', () => {
    const { files, article } = standInArticle();
    expect(problemsOf(files, article)).toEqual([]);
  });

  test.runIf(existsSync(articleFile))('the real data beside the article', () => {
    const result = readStory(dataFolder, articleFile);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });
});

describe('the check refuses', () => {
  test.each([...broken, ...brokenContext].map((each) => [each.name, each] as const))(
    '%s',
    (_, fault) => {
      const problems = problemsOf(fault.files, fault.article);
      expect(problems).not.toEqual([]);
      for (const problem of problems) {
        expect(problem.file).toContain(fault.file);
        expect(problem.at).toContain(fault.at);
        expect(problem.message).toMatch(fault.message);
        expect(problem.fix).not.toBe('');
      }
    },
  );
});

test('all problems come in one run', () => {
  const files = new Map(soundFiles);
  for (const name of ['an unknown speaker', 'a clockwise ring', 'a colour that is none']) {
    const fault = broken.find((each) => each.name === name)!;
    files.set(fault.file, fault.files.get(fault.file)!);
  }
  expect(problemsOf(files).map(({ file }) => file)).toEqual([
    'data/layers.json',
    'data/places/green-zone.geojson',
    'data/claims.json',
  ]);
});

test('the mend of swapped coordinates says so', () => {
  const swapped = broken.find(({ name }) => name.startsWith('longitude and latitude swapped'))!;
  expect(problemsOf(swapped.files)[0]?.fix).toMatch(/Swap the two numbers/);
});

test('the mend of what is missing says what belongs there', () => {
  const fixOf = (change: (properties: Record<string, unknown>) => void) =>
    problemsOf(edit('data/places/zubair.geojson', ({ properties }) => change(properties)))[0]?.fix;
  expect(fixOf((properties) => delete properties.kind)).toBe(
    'Add an object in braces ({ "en": "…", "ar": "…" } where it is words) here, as in an entry or a file that passes.',
  );
  expect(fixOf((properties) => delete properties.labelPoint)).toMatch(/^Add a list of numbers /);
  expect(fixOf((properties) => (properties.kind = 'district'))).toMatch(/^Write an object /);
});

test('a quote of words that a claim has already is sent to that claim', () => {
  const files = edit('data/claims.json', (claims) => {
    const index = claims.findIndex(({ id }: { id: string }) => id === 'three-rockets');
    claims.splice(index + 1, 0, { ...claims[index], id: 'again' });
  });
  expect(problemsOf(files)[0]?.fix).toMatch(/add the place to that claim/);
});

test('whatever stands in a file, the check answers and does not crash', () => {
  const paths = [...soundFiles.keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.nat(),
      fc.jsonValue(),
      fc.boolean(),
      (path, pick, junk, isRemoved) => {
        const files = edit(path, (json: unknown) => {
          const nodes = containersOf(json);
          const container = nodes[pick % nodes.length]!;
          const keys = Object.keys(container);
          const key = keys[pick % Math.max(1, keys.length)];
          if (key === undefined) return;
          if (isRemoved) delete container[key];
          else container[key] = junk;
        });
        expect(() => checkStory(files)).not.toThrow();
      },
    ),
    { numRuns: runs(15, 300) },
  );
}, 240_000);

function containersOf(json: unknown): Record<string, unknown>[] {
  if (typeof json !== 'object' || json === null) return [];
  const container = json as Record<string, unknown>;
  return [container, ...Object.values(container).flatMap(containersOf)];
}
