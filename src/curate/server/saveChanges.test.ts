import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFolder, readFiles } from '../../build/readData.ts';
import { soundFiles } from '../../story/check/broken.fixture.ts';
import { deskBasemap } from './deskBasemap.ts';
import { saveChanges } from './saveChanges.ts';

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'save-'));
  folder = join(home, 'data');
  cpSync(dataFolder, folder, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const claims = 'data/claims.json';
const zubair = 'data/places/zubair.geojson';
const textOf = (path: string) => soundFiles.get(path) as string;
const change = (path: string, from: string | RegExp, to: string) => ({
  path,
  before: textOf(path),
  after: textOf(path).replace(from, to),
});
const renamed = change(zubair, '"en": "Zubair"', '"en": "Az Zubair"');
const stateOf = () => readFiles(folder);
const namesIn = (path: string) => readdirSync(join(folder, path));

describe('what is saved', { timeout: 60_000 }, () => {
  test('is written to the letter, and nothing is left beside it', async () => {
    expect(await saveChanges(folder, [renamed], null)).toEqual({ kind: 'saved' });
    expect(readFileSync(join(folder, 'places/zubair.geojson'), 'utf8')).toBe(renamed.after);
    expect(stateOf()).toEqual(new Map(soundFiles).set(zubair, renamed.after));
    expect(namesIn('places')).toEqual(readdirSync(join(dataFolder, 'places')));
  });

  test('is all of it or nothing: one file that the check refuses keeps the other back', async () => {
    const broken = change(claims, '"speaker": "observers"', '"speaker": "nobody"');
    const answer = await saveChanges(folder, [renamed, broken], null);
    expect(answer).toMatchObject({
      kind: 'refused',
      problems: [{ file: claims, message: 'There is no speaker “nobody”.' }, {}],
    });
    expect(stateOf()).toEqual(soundFiles);
  });

  test('does not overwrite what someone else wrote', async () => {
    writeFileSync(join(folder, 'places/zubair.geojson'), `${textOf(zubair)}\n`);
    expect(await saveChanges(folder, [renamed], null)).toEqual({
      kind: 'conflict',
      paths: [zubair],
    });
    const again = { path: zubair, before: null, after: renamed.after };
    expect(await saveChanges(folder, [again], null)).toMatchObject({ kind: 'conflict' });
  });

  test('is compared with the article, where there is one', async () => {
    const article = { file: 'article.txt', text: 'other', sha256: '0'.repeat(64) };
    const answer = await saveChanges(folder, [renamed], article);
    expect(answer.kind).toBe('refused');
  });
});

describe('nothing is written outside the data folder', { timeout: 60_000 }, () => {
  test('by a path', async () => {
    for (const path of ['data/../x.json', 'data/places/../../x.geojson', '/x.json', 'x.json']) {
      const answer = await saveChanges(folder, [{ path, before: null, after: '{}' }], null);
      expect(answer, path).toMatchObject({ kind: 'invalid' });
    }
    expect(readdirSync(home)).toEqual(['data']);
  });

  test('by a link in it', async () => {
    const outside = join(home, 'outside');
    mkdirSync(outside);
    renameSync(join(folder, 'places/zubair.geojson'), join(outside, 'zubair.geojson'));
    symlinkSync(join(outside, 'zubair.geojson'), join(folder, 'places/zubair.geojson'));
    expect(await saveChanges(folder, [renamed], null)).toMatchObject({ kind: 'invalid' });
    rmSync(join(folder, 'places/zubair.geojson'));
    renameSync(join(outside, 'zubair.geojson'), join(folder, 'places/zubair.geojson'));
    renameSync(join(folder, 'places'), join(outside, 'places'));
    symlinkSync(join(outside, 'places'), join(folder, 'places'));
    expect(await saveChanges(folder, [renamed], null)).toMatchObject({ kind: 'invalid' });
    expect(readFileSync(join(outside, 'places/zubair.geojson'), 'utf8')).toBe(textOf(zubair));
  });
});

const without = (path: string) => new Map(soundFiles).set(path, '{');

test('the desk has its ground with broken data too', { timeout: 60_000 }, () => {
  expect(deskBasemap(without('data/story.json')).home.features).toEqual([]);
  expect(deskBasemap(without('data/context/rivers.geojson')).home.features).toHaveLength(1);
});
