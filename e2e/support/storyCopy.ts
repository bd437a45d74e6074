import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../../src/build/readData.ts';
import { serveFolder } from './serve.ts';
import type { StaticSite } from './serve.ts';

/** A site on a host of its own; `remove` closes it and deletes its files. */
export type BuiltStory = StaticSite & {
  readonly folder: string;
  readonly remove: () => Promise<void>;
};

/**
 * Builds the story of a data folder for production and serves it, under a path with a slash at both
 * ends.
 */
export async function buildStory(data: string, base = '/'): Promise<BuiltStory> {
  const dist = mkdtempSync(join(tmpdir(), 'site-'));
  const args = ['vite', 'build', '--outDir', join(dist, base), '--emptyOutDir'];
  execFileSync('npx', [...args, '--logLevel', 'error'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_ENV: 'production', STORY_DATA: data, BASE_PATH: base },
    stdio: 'ignore',
  });
  const site = await serveFolder(dist);
  return {
    ...site,
    folder: dist,
    async remove() {
      await site.close();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

/**
 * Builds and serves a copy of the data in which some files have other content. `changed` names them
 * by their path in the data folder.
 */
export async function buildCopy(changed: Readonly<Record<string, unknown>>): Promise<BuiltStory> {
  const data = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync(dataFolder, data, { recursive: true });
  for (const [path, value] of Object.entries(changed)) {
    writeFileSync(join(data, path), JSON.stringify(value));
  }
  const built = await buildStory(data);
  rmSync(data, { recursive: true, force: true });
  return built;
}
