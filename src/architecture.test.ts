import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Allowed imports between the folders of `src/`, besides from the folder itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  geo: [],
  story: ['geo'],
  i18n: ['story', 'geo'],
  state: ['story', 'geo'],
  export: ['story', 'geo', 'i18n'],
  dom: ['story', 'geo', 'i18n', 'state'],
  map: ['story', 'geo', 'i18n', 'state', 'dom'],
  embed: [],
  offline: [],
  ui: ['story', 'geo', 'i18n', 'state', 'export', 'dom', 'map', 'embed'],
  client: ['story', 'geo', 'i18n', 'state', 'dom', 'map', 'ui', 'embed'],
  build: ['story', 'geo', 'i18n', 'state', 'export', 'dom', 'map', 'ui'],
  // The curator's desk stands beside the page, and its server beside the build: neither is public.
  curate: ['story', 'geo', 'i18n', 'state', 'dom', 'map', 'ui'],
  'curate/server': ['story', 'geo', 'map', 'build', 'curate'],
};

/** The files that may import MapLibre: the page's adapter and the desk's map. */
const maplibreFiles = ['curate/map/deskMap.ts', 'map/maplibre/maplibreMap.ts'];

/** A file may have this many lines, a folder without subfolders this many files. */
const most = { lines: 300, files: 22 };

const root = import.meta.dirname;
const inFolder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
const sources = inFolder(root).filter((path) => /\.tsx?$/.test(path));
const files = sources.filter((path) => !/\.(test|fixture|d)\.tsx?$/.test(path));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** The imports of each file, as written. */
const importsOf = new Map(
  files.map((file) => [
    file,
    [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => path),
  ]),
);

/** The files of `src/` that each file imports, by their paths. */
const localImportsOf = new Map(
  [...importsOf].map(([file, paths]) => [
    file,
    paths
      .filter((path) => path.startsWith('.'))
      .map((path) => relative(root, join(root, dirname(file), path)).replaceAll('\\', '/')),
  ]),
);

/** The folder of `src/` that a file belongs to, or one of the folders within it. */
function folderOf(file: string): string {
  const nested = Object.keys(mayImport).find(
    (folder) => folder.includes('/') && file.startsWith(`${folder}/`),
  );
  return nested ?? file.split('/')[0]!;
}

function groupByFolder(all: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of all) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file]);
  return folders;
}

test('every file imports only from the folders before its own', () => {
  const wrong = [...localImportsOf].flatMap(([file, others]) => {
    const folder = folderOf(file);
    const allowed = new Set([folder, ...(mayImport[folder] ?? [])]);
    return others
      .filter((other) => !allowed.has(folderOf(other)))
      .map((other) => `${file} imports ${other}`);
  });
  expect(wrong).toEqual([]);
});

test('no file imports itself over others, not even for a type', () => {
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.add([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const other of localImportsOf.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect([...cycles]).toEqual([]);
});

test('only the adapter and the desk’s map know MapLibre', () => {
  const knowing = files.filter((file) =>
    importsOf.get(file)!.some((path) => path.startsWith('maplibre-gl')),
  );
  expect(knowing.toSorted()).toEqual(maplibreFiles);
});

test('every file is short enough to see its one idea, and every folder to find a file in it', () => {
  const long = files.filter((file) => textOf(file).split('\n').length > most.lines);
  expect(long).toEqual([]);
  const byFolder = groupByFolder(files);
  const folders = [...byFolder.keys()];
  const full = [...byFolder].filter(
    ([folder, inIt]) =>
      inIt.length > most.files && !folders.some((other) => other.startsWith(`${folder}/`)),
  );
  expect(full.map(([folder, inIt]) => `${folder}: ${inIt.length} files`)).toEqual([]);
});

/** Word order and idioms that made comments hard to read; CONTRIBUTING.md has the rules. */
const phrases =
  /\b(anew|of none, none|that (are|is) none|so (many|long)\b|who saves data|somebody else|whoever|told of|what is (seen|heard|shown|kept|made|told))\b/i;
const opening = /^(Of|Whether|Where|What|How) [a-z]/;

test('comments are sentences with a subject and a verb', () => {
  const e2e = join(root, '../e2e');
  const all = [
    ...sources.map((file) => join(root, file)),
    ...inFolder(e2e)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(e2e, path)),
  ];
  const found = all
    .filter((file) => file !== join(root, 'architecture.test.ts'))
    .flatMap((file) =>
      commentsIn(readFileSync(file, 'utf8'))
        .filter((comment) => phrases.test(comment) || opening.test(comment))
        .map((comment) => `${relative(root, file)}: ${comment}`),
    );
  expect(found).toEqual([]);
});

/** Returns each comment of a file on one line, without its marks. */
function commentsIn(text: string): string[] {
  return [...text.matchAll(/\/\*\*?([\s\S]*?)\*\/|(?:^|\s)\/\/([^\n]*)/g)].map(
    ([, block, line = '']) => (block ?? line).replaceAll(/\s*\*?\s+/g, ' ').trim(),
  );
}
