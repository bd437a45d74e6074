import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { dataFolder } from '../readData.ts';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../..');

/** The font files of the page, by their name in the style sheets (`@fonts/<name>.woff2`). */
const faces: Readonly<Record<string, string>> = {
  'sans-arabic-400': plex('arabic', 400),
  'sans-arabic-600': plex('arabic', 600),
  'sans-latin-400': plex('latin', 400),
  'sans-latin-600': plex('latin', 600),
  'quotes-arabic-400':
    '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
};

function plex(script: string, weight: number): string {
  return `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`;
}

/** The npm packages that contain these font files. */
export const fontPackages: readonly string[] = [
  ...new Set(Object.values(faces).map((file) => file.split('/').slice(0, 2).join('/'))),
];

/**
 * Reduces the page's fonts to the letters that the story and the interface can contain, a third of
 * their size. Other letters that a reader types come from the system's font.
 */
export function fontsPlugin(): Plugin {
  return {
    name: 'fonts',
    async config() {
      return { resolve: { alias: { '@fonts': await cutFonts() } } };
    },
  };
}

/** Writes the font files that the cache lacks, and returns the cache folder. */
async function cutFonts(): Promise<string> {
  const letters = lettersOf([dataFolder, join(root, 'src/i18n')]);
  const originals = Object.entries(faces).map(
    ([name, file]) => [name, readFileSync(require.resolve(file))] as const,
  );
  const hash = createHash('sha256').update(letters);
  for (const [, content] of originals) hash.update(content);
  const folder = join(root, 'node_modules/.cache/fonts', hash.digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of originals) {
    const file = join(folder, `${name}.woff2`);
    if (existsSync(file)) continue;
    // Renaming is atomic, so another build at the same time finds the whole file or no file.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, await subsetFont(content, letters, { targetFormat: 'woff2' }));
    renameSync(own, file);
  }
  return folder;
}

/** Returns each letter in the texts of these folders and all printable ASCII, once and sorted. */
function lettersOf(folders: readonly string[]): string {
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
  // A missing folder is no error here, because the data check reports it.
  const texts = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|(geo)?json)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  return [...new Set([ascii, ...texts].join(''))].toSorted().join('');
}
