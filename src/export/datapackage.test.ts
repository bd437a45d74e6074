import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { downloadFiles } from '../build/downloadFiles.ts';
import { downloadNames } from './downloads.ts';
import type { DownloadName } from './downloads.ts';
import { exportContextOf } from './exportContext.fixture.ts';

const { story, outlines } = exportContextOf();
const site = { base: '/', origin: 'https://example.org' };
const files = downloadFiles({ story, outlines }, site);
const descriptor = JSON.parse(files.get('datapackage.json')!) as {
  homepage?: string;
  sources: { title: string; licence?: string }[];
  licenses: { name: string }[];
  resources: {
    licenses: { name: string }[];
    name: string;
    path: DownloadName;
    bytes: number;
    hash: string;
    schema?: object;
  }[];
};
const table = descriptor.resources.find(({ path }) => path === 'claims.csv')!;

describe('another program', () => {
  test('finds the descriptor valid', async () => {
    const checked = await Package.load(descriptor);
    expect(checked.errors.map(({ message }) => message)).toEqual([]);
    expect(checked.valid).toBe(true);
  });

  test('finds every value of the table to be what the schema says', async () => {
    const rows = parse(files.get('claims.csv')!, { bom: true, record_delimiter: '\r\n' });
    const { path: _path, ...described } = table;
    const inline = { ...descriptor, resources: [{ ...described, data: rows }] };
    const read = (await Package.load(inline)).getResource(table.name).read({ keyed: true });
    await expect(read).resolves.toHaveLength(rows.length - 1);
  });

  test('would refuse a value that is not', async () => {
    const rows = parse(files.get('claims.csv')!, { bom: true, record_delimiter: '\r\n' });
    rows[1]![rows[0]!.indexOf('mode')] = 'shouted';
    const { path: _path, ...described } = table;
    const inline = { ...descriptor, resources: [{ ...described, data: rows }] };
    const read = (await Package.load(inline)).getResource(table.name).read({ keyed: true });
    await expect(read).rejects.toThrow(/1 type and format mismatch/);
  });
});

test('every download but itself is in it, with its size and checksum', () => {
  expect(descriptor.resources.map(({ path }) => path)).toEqual(
    downloadNames.filter((name) => name !== 'datapackage.json'),
  );
  for (const { path, bytes, hash } of descriptor.resources) {
    const written = Buffer.from(files.get(path)!);
    expect(bytes, path).toBe(written.length);
    expect(hash, path).toBe(`sha256:${createHash('sha256').update(written).digest('hex')}`);
  }
});

test('files with geometry are under all its licences, the others under that of our words', () => {
  const both = ['CC-BY-4.0', 'ODbL-1.0'];
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(both);
  const withBoth = descriptor.resources.filter(({ licenses }) => licenses.length > 1);
  expect(withBoth.map(({ path }) => path)).toEqual(['places.geojson', 'claims.csv', 'places.kml']);
  for (const { licenses } of withBoth) expect(licenses.map(({ name }) => name)).toEqual(both);
});

test('the article and everyone the outlines are owed to are its sources', () => {
  const titles = descriptor.sources.map(({ title }) => title);
  expect(titles[0]).toContain(story.article.title.exact);
  for (const { title } of story.credits) expect(titles).toContain(title.en);
});

test('it has a home only where the site knows its own', () => {
  expect(descriptor.homepage).toBe('https://example.org/');
  const elsewhere = downloadFiles({ story, outlines }, { base: '/', origin: null });
  expect(JSON.parse(elsewhere.get('datapackage.json')!)).not.toHaveProperty('homepage');
});
