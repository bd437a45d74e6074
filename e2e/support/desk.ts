import type { LngLat } from '../../src/geo/types.ts';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dataFolder } from '../../src/build/readData.ts';
import { projection } from '../../src/geo/mercator.ts';
import { standInArticle } from '../../src/story/check/broken.fixture.ts';
import { mapOf, test as base, viewOf } from './test.ts';

export interface RunningDesk {
  /** The desk's address, such as `http://localhost:4711`. */
  readonly url: string;
  /** The folder with the copy of the data, into which the desk writes. */
  readonly data: string;
  /** The file with the article's text, as far as the data has it, and one sentence more. */
  readonly article: string;
}

/** A sentence that no claim quotes yet. */
export const sentence = 'وقال المصدر إن الحملة وصلت إلى قرية المثال غرب الزبير';

async function writeArticle(about: string, file: string): Promise<void> {
  const { files, article } = standInArticle();
  const text = `${article.text}\n\n${sentence}.\n`;
  await writeFile(file, text);
  const json = JSON.parse(files.get('data/article.json') as string);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const next = { ...json, sha256, codePoints: [...text].length };
  await writeFile(about, `${JSON.stringify(next, null, 2)}\n`);
}

/** The one desk for all tests of a worker. */
let running: Promise<RunningDesk & { readonly close: () => Promise<void> }> | null = null;

/**
 * Opens the desk as a curator starts it, on a copy of the data, with a text that has the quotes.
 */
async function openOwnDesk() {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const data = join(folder, 'data');
  await cp(dataFolder, data, { recursive: true });
  const article = join(folder, 'article.txt');
  await writeArticle(join(data, 'article.json'), article);
  const { url, stop } = await startDesk(data, article);
  const close = async () => {
    stop();
    await rm(folder, { recursive: true });
  };
  return { url, data, article, close };
}

/**
 * Gives each test the shared desk. The desk is no worker fixture: Playwright would put off its
 * tests to the end, where no other tests are left to run beside them.
 */
export const test = base.extend<{ desk: RunningDesk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  desk: async ({}, use) => use(await (running ??= openOwnDesk())),
  // The page's requests go to the desk, so its address counts as the tests' own.
  baseURL: async ({ desk }, use) => use(desk.url),
});

/** Closes the desk after the last test of a file. */
export async function closeDesk(): Promise<void> {
  await (await running)?.close();
  running = null;
}

/** Starts a desk as `npm run curate` does, with or without the article. */
export async function startDesk(
  data: string,
  article?: string,
): Promise<{ url: string; stop: () => void }> {
  const args = ['--port', '0', ...(article === undefined ? [] : ['--article', article])];
  const server = spawn('npm', ['run', 'curate', '--', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, STORY_DATA: data, NO_COLOR: '1' },
    detached: true,
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => reject(new Error(output)));
  });
  return { url, stop: () => process.kill(-server.pid!, 'SIGTERM') };
}

/** Returns the bytes of every file in a folder, by path. */
export async function bytesOf(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), (await readFile(path)).toString('latin1'));
  }
  return files;
}

/** Returns the paths that differ between two states of a folder. */
export function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
}

/** Returns the point of the window where a spot of the map lies, in px. */
export async function pixelOf(page: Page, spot: LngLat): Promise<[x: number, y: number]> {
  const { camera, size, left, top } = await viewOf(page);
  const [x, y] = projection(camera, size)(spot);
  return [left + x, top + y];
}

/** Presses the mouse on a spot of the map. */
export async function press(page: Page, spot: LngLat): Promise<void> {
  const [x, y] = await pixelOf(page, spot);
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}

export async function openDesk(page: Page): Promise<void> {
  await page.goto('/curate/');
  await mapOf(page).and(page.locator('[data-map="ready"]')).waitFor();
}
