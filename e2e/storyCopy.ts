import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../src/build/readData.ts';
import { serveFolder } from './serve.ts';
import type { StaticSite } from './serve.ts';

/**
 * The production build of a copy of the data in which some files hold something else (by their path
 * in the data folder), on a host of its own. `remove` takes all of it away again.
 */
export async function buildCopy(
  changed: Readonly<Record<string, unknown>>,
): Promise<StaticSite & { readonly remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
  cpSync(dataFolder, data, { recursive: true });
  for (const [path, value] of Object.entries(changed)) {
    writeFileSync(join(data, path), JSON.stringify(value));
  }
  execFileSync('npx', ['vite', 'build', '--outDir', dist, '--logLevel', 'error'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, NODE_ENV: 'production', STORY_DATA: data },
    stdio: 'ignore',
  });
  const site = await serveFolder(dist);
  return {
    ...site,
    async remove() {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
