import { extname, join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { cssOptions } from '../../build/cssOptions.ts';
import { pagePath } from '../api.ts';

export interface ServedFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const root = join(import.meta.dirname, '../../..');
const page = 'src/curate/desk.html';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Builds the desk's page in memory, so that none of it is ever on the disk beside the public build.
 * Returns the files by the path under which each is served.
 */
export async function buildDesk(): Promise<ReadonlyMap<string, ServedFile>> {
  const built = (await build({
    configFile: false,
    root,
    base: pagePath,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact()],
    css: cssOptions,
    build: {
      write: false,
      target: 'es2022',
      // Only the curator's own browser reads the scripts, and errors in them should be legible.
      minify: false,
      // Fonts stay files, because the content security policy allows no inline fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: page },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    built.output.map((file): [string, ServedFile] => [
      file.fileName === page ? pagePath : pagePath + file.fileName,
      {
        type: types[extname(file.fileName)] ?? 'application/octet-stream',
        body: file.type === 'chunk' ? file.code : file.source,
      },
    ]),
  );
}
