import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from './serve.ts';
import type { StaticSite } from './serve.ts';
import { story } from './story.ts';
import { expect, mapOf, test } from './test.ts';

/** The site as built for a folder of a host, and served from there. */
const base = '/campaign/';
const folder = mkdtempSync(join(tmpdir(), 'sub-path-'));
let site: StaticSite;

test.use({ expectedFaults: /^request to http:\/\/127\.0\.0\.1:\d+\/campaign\// });
test.beforeAll(async () => {
  execFileSync('npx', ['vite', 'build', '--outDir', join(folder, base), '--logLevel', 'error'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: base },
    stdio: 'ignore',
  });
  site = await serveFolder(folder);
});
test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('under a sub-path everything stays under it: engine, places, languages, embed', async ({
  page,
}) => {
  const home = `${site.origin}${base}`;
  await page.goto(home);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  await page.locator('.stage-side a[data-place="qurna"]').click();
  await expect(page).toHaveURL(`${home}place/qurna/`);
  await page.reload();
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  await page.locator('.languages a').click();
  await expect(page).toHaveURL(`${home}ar/place/qurna/`);
  await page.locator('.masthead-title').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${home}embed/?place=zubair`);
  const foot = page.locator('.embed-foot a');
  await expect(foot).toHaveAttribute('href', `${base}place/zubair/`);
  await expect(foot).toContainText(story.info.title.en);
});
