import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { dataFolder } from '../../src/build/readData.ts';

/** Starts a dev server on a copy of the data, which the test may break. */
const test = base.extend<{ dev: { data: string; url: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  dev: async ({}, use) => {
    const data = await mkdtemp(join(tmpdir(), 'story-'));
    await cp(dataFolder, data, { recursive: true });
    const server = spawn('npx', ['vite', '--port', '0', '--clearScreen', 'false'], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, STORY_DATA: data, NO_COLOR: '1' },
      detached: true,
    });
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      server.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
        if (address) resolve(address);
      });
      server.on('exit', () => reject(new Error(output)));
    });
    await use({ data, url });
    process.kill(-server.pid!, 'SIGTERM');
    await rm(data, { recursive: true });
  },
});

test('in dev a fault in the data stands in the overlay until the file is mended', async ({
  page,
  dev,
}) => {
  const file = join(dev.data, 'claims.json');
  const sound = await readFile(file, 'utf8');
  // The first visit makes Vite gather the page's imports; the second visit finds them gathered.
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(dev.url);
    await expect(page.locator(':root[data-stage=ready]')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  await writeFile(file, sound.replace('"speaker": "observers"', '"speaker": "nobody"'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('There is no speaker “nobody”');
  await expect(overlay).toContainText('data/claims.json');

  await writeFile(file, sound);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
