import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Allowed imports between the folders of `src/`, besides from the folder itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  geo: [],
  story: ['geo'],
  i18n: ['story', 'geo'],
  state: ['story', 'geo'],
  export: ['story', 'geo', 'i18n'],
  map: ['story', 'geo', 'i18n', 'state', 'dom'],
  embed: [],
  offline: [],
  dom: ['story', 'geo', 'i18n', 'state'],
  ui: ['story', 'geo', 'i18n', 'state', 'export', 'dom', 'map', 'embed'],
  client: ['story', 'geo', 'i18n', 'state', 'dom', 'map', 'ui', 'embed'],
  build: ['story', 'geo', 'i18n', 'state', 'export', 'dom', 'map', 'ui'],
  // The curator's desk stands beside the page, and its server beside the build: neither is public.
  curate: ['story', 'geo', 'i18n', 'state', 'dom', 'map', 'ui'],
  'curate/server': ['story', 'geo', 'map', 'build', 'curate'],
};

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|d)\.tsx?$/.test(path));

/** The room a file is in: a folder of `src/`, or one of the rooms within it. */
function roomOf(file: string): string {
  const nested = Object.keys(mayImport).find(
    (room) => file.startsWith(`${room}/`) && room.includes('/'),
  );
  return nested ?? file.split('/')[0]!;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => path);
}

describe.each(files)('%s', (file) => {
  const room = roomOf(file);

  test('imports only from the rooms before it', () => {
    expect(mayImport).toHaveProperty([room]);
    for (const path of importsOf(file).filter((each) => each.startsWith('.'))) {
      const other = roomOf(relative(root, join(root, file, '..', path)).replaceAll('\\', '/'));
      if (other !== room) expect(mayImport[room], path).toContain(other);
    }
  });

  test('knows MapLibre only where the engine is, and the desk’s map', () => {
    // Drawing needs the map itself, which the engine rightly keeps to itself.
    const isEngine = file === 'map/maplibre/maplibreMap.ts' || file === 'curate/map/deskMap.ts';
    const foreign = importsOf(file).filter((path) => path.startsWith('maplibre-gl'));
    expect(foreign.length > 0).toBe(isEngine);
  });

  test('is short enough to see its one idea', () => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
    expect(lines).toBeLessThan(320);
  });
});
