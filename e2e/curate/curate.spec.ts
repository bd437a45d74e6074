import type { LngLat } from '../../src/geo/types.ts';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readStory } from '../../src/build/readData.ts';
import { readRing } from '../../src/curate/shape/ring.ts';
import { expectNoFaults } from '../support/axe.ts';
import {
  bytesOf,
  changed,
  closeDesk,
  openDesk,
  pixelOf,
  press,
  sentence,
  startDesk,
  test,
} from '../support/desk.ts';
import type { RunningDesk } from '../support/desk.ts';
import { serveFolder } from '../support/serve.ts';
import { coarsePixels, expect, viewOf } from '../support/test.ts';

// All tests share one desk. Each test leaves the data unchanged or asserts what it changed.
test.describe.configure({ mode: 'default', timeout: 240_000 });
test.use(coarsePixels);
test.afterAll(closeDesk);

const project = join(import.meta.dirname, '../..');
/** A square in the desert of Zubair, far from any border. */
const square: readonly LngLat[] = [
  [47.3, 30.34],
  [47.45, 30.34],
  [47.45, 30.44],
  [47.3, 30.44],
];
const [southWest, southEast, northEast, northWest] = square as [LngLat, LngLat, LngLat, LngLat];

const read = (desk: RunningDesk, path: string) =>
  JSON.parse(readFileSync(join(desk.data, path), 'utf8'));
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const help = (page: Page) => page.locator('.drawing-help');
const check = (page: Page) => page.getByRole('region', { name: 'What the check says' });
const unsaved = (page: Page) => page.getByRole('banner').getByRole('status');
const review = (page: Page) => page.getByRole('button', { name: 'Review and save' });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const numbers = (page: Page) => page.getByLabel('One corner per line');

async function openPlace(page: Page, name: string): Promise<void> {
  await page.locator('.place-entries').getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

async function beginPlace(page: Page, en: string, ar: string): Promise<void> {
  await page.getByRole('button', { name: 'New place' }).click();
  await page.getByLabel('Name in English').fill(en);
  await page.getByLabel('الاسم بالعربية').fill(ar);
  await page.getByRole('button', { name: 'Begin' }).click();
}

async function drawRing(page: Page, ring: readonly LngLat[]): Promise<void> {
  await page.getByRole('button', { name: /^Draw the outline/ }).click();
  for (const [index, corner] of ring.entries()) {
    await press(page, corner);
    await expect(help(page)).toContainText(new RegExp(`^${index + 1} `));
  }
  await press(page, ring[0]!);
  await expect(help(page)).toContainText('Drag a corner');
}

async function drag(page: Page, from: LngLat, to: readonly [number, number]): Promise<void> {
  await page.mouse.move(...(await pixelOf(page, from)), { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 8 });
  await page.mouse.up();
}

async function fillBoth(within: Page | Locator, name: string, en: string, ar: string) {
  const both = within.getByRole('group', { name, exact: true });
  await both.getByLabel('English').fill(en);
  await both.getByLabel('العربية').fill(ar);
}

async function centreOf(page: Page): Promise<LngLat> {
  const { camera } = await viewOf(page);
  return camera.center;
}

async function ringOf(page: Page): Promise<readonly LngLat[]> {
  const text = readRing(await numbers(page).inputValue());
  return text.ok ? text.ring : [];
}

const rectangle = ([west, south, east, north]: readonly number[]) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as [number, number][];
const asLines = (ring: readonly (readonly number[])[]) =>
  ring.map((corner) => corner.join(', ')).join('\n');

test('a place with a drawn outline and a claim for it is added, checked, built and shown', async ({
  page,
  desk,
}) => {
  test.setTimeout(400_000);
  const before = await bytesOf(desk.data);
  await openDesk(page);
  await beginPlace(page, 'Example village', 'قرية المثال');
  await page.getByLabel('How well it is known').selectOption('area');
  await drawRing(page, square);
  await fillBoth(page, 'Kind of place', 'village', 'قرية');
  const name = 'Where we think it is, and how sure we are';
  await fillBoth(page, name, 'A village of this test.', 'قرية في هذا الاختبار.');
  await fillBoth(page, 'How it was drawn, in plain language', 'By hand.', 'باليد.');
  await fillBoth(group(page, 'source 1'), 'Title', 'This test', 'هذا الاختبار');
  await fillBoth(group(page, 'source 1'), 'Licence', 'public domain', 'ملكية عامة');
  await expect(check(page)).toContainText('No claim mentions the place “example-village”.');

  await page.getByRole('button', { name: 'Add a claim' }).click();
  await page.getByLabel('Its id').fill('example-reached');
  await page.getByLabel('Paste the words from the article').fill(sentence.replace('إلى', 'الى'));
  await page.getByRole('button', { name: 'Find them in the article' }).click();
  await expect(page.getByText('differs in hamza')).toBeVisible();
  await page.getByLabel('Speaker', { exact: true }).selectOption('national-security-source');
  await page
    .getByLabel('Our translation')
    .fill('The source said the campaign had reached Example village west of Zubair.');
  await group(page, 'place 1').getByLabel('Relation').selectOption('reached');
  await expect(check(page)).toContainText('The data is sound.');

  await review(page).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: 'data/claims.json' })).toContainText(
    '"id": "example-reached"',
  );
  await dialog.getByRole('button', { name: 'Save 2 files' }).click();
  await expect(dialog.getByRole('status')).toContainText('Saved: ');
  await page.keyboard.press('Escape');
  await expect(unsaved(page)).toHaveText('Everything is saved.');

  expect(changed(before, await bytesOf(desk.data))).toEqual([
    'claims.json',
    'places/example-village.geojson',
  ]);
  const saved = read(desk, 'places/example-village.geojson').geometry.coordinates[0];
  for (const [index, [lng, lat]] of square.entries()) {
    expect(saved[index][0]).toBeCloseTo(lng, 2);
    expect(saved[index][1]).toBeCloseTo(lat, 2);
  }
  const claim = read(desk, 'claims.json').at(-1);
  expect(claim.quote.exact).toBe(sentence);
  // Saving only added lines: every earlier line is still there, in its order.
  const lines = readFileSync(join(desk.data, 'claims.json'), 'utf8').split('\n');
  const old = Buffer.from(before.get('claims.json')!, 'latin1').toString('utf8').split('\n');
  expect(lines.slice(0, old.length - 3)).toEqual(old.slice(0, -3));

  const env = { ...process.env, STORY_DATA: desk.data };
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: project, env, encoding: 'utf8' });
  expect(run('npm', 'run', 'check', '--', '--article', desk.article)).toContain(
    'The data is sound: 16 places',
  );
  const style = join(project, '.prettierrc.json');
  run('npx', 'prettier', '--config', style, '--check', join(desk.data, 'claims.json'));

  const folder = mkdtempSync(join(tmpdir(), 'desk-site-'));
  run('npx', 'vite', 'build', '--outDir', folder, '--logLevel', 'error');
  const site = await serveFolder(folder);
  await page.goto('about:blank');
  const shown = await page.context().newPage();
  await shown.goto(`${site.origin}/place/example-village/`);
  await expect(shown.getByRole('article')).toContainText(sentence);
  await expect(shown.locator('.map-overlay a[data-place="example-village"]')).toBeVisible();
  await site.close();
  rmSync(folder, { recursive: true });
});

test('an outline that crosses itself is refused, in the words of the check', async ({
  page,
  desk,
}) => {
  const before = await bytesOf(desk.data);
  await openDesk(page);
  await openPlace(page, 'Green Zone');
  const zone = await centreOf(page);
  const corner = (dx: number, dy: number): LngLat => [zone[0] + dx * 0.015, zone[1] + dy * 0.008];
  await drawRing(page, [corner(-1, -1), corner(1, 1), corner(1, -1), corner(-1, 1)]);
  await page.getByText('The outline in numbers').click();

  const place = read(desk, 'places/green-zone.geojson');
  place.geometry.coordinates = [await ringOf(page)];
  const copy = mkdtempSync(join(tmpdir(), 'desk-broken-'));
  cpSync(desk.data, copy, { recursive: true });
  writeFileSync(join(copy, 'places/green-zone.geojson'), JSON.stringify(place));
  const result = readStory(copy);
  rmSync(copy, { recursive: true });
  const problems = result.ok ? [] : result.problems;
  expect(problems.map(({ message }) => message).join()).toContain(
    'The outline crosses itself at [',
  );

  await expect(check(page).getByRole('listitem')).toHaveCount(problems.length);
  await review(page).click();
  const refusal = page.getByRole('dialog').getByRole('alert');
  for (const { file, at, message, fix } of problems) {
    for (const words of [`${file} ${at}`, message, fix]) {
      await expect(check(page)).toContainText(words);
      await expect(refusal).toContainText(words);
    }
  }
  await expect(page.getByRole('button', { name: 'Save 1 file' })).toBeDisabled();
  expect(changed(before, await bytesOf(desk.data))).toEqual([]);
});

test('what is wrong with an outline is said while the rest is still to be written', async ({
  page,
}) => {
  await openDesk(page);
  await beginPlace(page, 'Bow tie', 'فراشة');
  await drawRing(page, [southWest, northEast, southEast, northWest]);
  await expect(check(page)).toContainText('The outline crosses itself at [47.37');
  await expect(check(page)).toContainText('Move or reorder the vertices next to that spot.');
});

test('a corner snaps to the neighbour’s, to the last decimal', async ({ page, desk }) => {
  const ring: LngLat[] = read(desk, 'places/hartha.geojson').geometry.coordinates[0];
  const dayr: LngLat[] = read(desk, 'places/dayr.geojson').geometry.coordinates[0];
  const own = new Set(ring.map(String));
  const isShared = (vertex: LngLat) => dayr.some((other) => String(other) === String(vertex));
  await openDesk(page);
  await openPlace(page, 'Hartha');
  await page.getByText('The outline in numbers').click();
  await page.getByLabel('Neighbours follow a shared border').uncheck();
  const at = ring.findIndex((vertex) => isShared(vertex));
  const distance = ([lng, lat]: LngLat) => Math.hypot(lng - ring[at]![0], lat - ring[at]![1]);
  const target = dayr
    .filter((vertex) => !own.has(String(vertex)))
    .toSorted((a, b) => distance(a) - distance(b))[0]!;
  const [x, y] = await pixelOf(page, target);
  await drag(page, ring[at]!, [x + 4, y - 3]);
  await expect(numbers(page)).toHaveValue(new RegExp(`^${target.join(', ')}$`, 'm'));
  await expect(unsaved(page)).toHaveText('Not saved: data/places/hartha.geojson');
});

test('the neighbour follows a shared border, and undo takes both back', async ({ page, desk }) => {
  const ring: LngLat[] = read(desk, 'places/hartha.geojson').geometry.coordinates[0];
  const dayr: LngLat[] = read(desk, 'places/dayr.geojson').geometry.coordinates[0];
  await openDesk(page);
  await openPlace(page, 'Hartha');
  // The vertex lies between two other shared ones, so the border there belongs to these two places
  // only.
  const shared = ring.map((vertex) => dayr.some((other) => String(other) === String(vertex)));
  const at = shared.findIndex((_, i) => shared[i - 1] && shared[i] && shared[i + 1]);
  const [x, y] = await pixelOf(page, ring[at]!);
  await drag(page, ring[at]!, [x + 6, y + 24]);
  await expect(unsaved(page)).toHaveText(
    'Not saved: data/places/dayr.geojson, data/places/hartha.geojson',
  );
  await expect(check(page)).toContainText('The data is sound.');
  await review(page).click();
  const diff = page.getByRole('dialog').getByRole('region', { name: 'data/places/dayr.geojson' });
  await expect(diff).toContainText('1 line added, 1 removed');
  await expect(diff.locator('del')).toContainText(`[${ring[at]!.join(', ')}]`);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+z');
  await expect(unsaved(page)).toHaveText('Everything is saved.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(unsaved(page)).toContainText('dayr.geojson');
});

test('undo takes back the last corner of a ring being drawn, then what was typed', async ({
  page,
}) => {
  await openDesk(page);
  await beginPlace(page, 'Example', 'مثال');
  await page.getByLabel('As printed in the article').fill('المثال');
  await page.getByRole('button', { name: /^Draw the outline/ }).click();
  await press(page, southWest);
  await press(page, southEast);
  await expect(help(page)).toContainText('2 of at least 3 corners');
  await undo(page).click();
  await expect(help(page)).toContainText('1 of at least 3 corners');
  await undo(page).click();
  await expect(help(page)).toContainText('Press on the map to place the first corner.');
  await undo(page).click();
  await expect(page.getByLabel('As printed in the article')).toHaveValue('مثال');
  await undo(page).click();
  await expect(page.getByRole('heading', { name: 'Places' })).toBeVisible();
  await expect(undo(page)).toBeDisabled();
});

test('a corner is put between two and taken away, each undone at once', async ({ page, desk }) => {
  const ring: LngLat[] = read(desk, 'places/hartha.geojson').geometry.coordinates[0];
  await openDesk(page);
  await openPlace(page, 'Hartha');
  await page.getByText('The outline in numbers').click();
  const corners = async () => (await ringOf(page)).length - 1;
  // The longest edge is chosen because nothing else lies near its dot.
  const length = (i: number) =>
    Math.hypot(ring[i + 1]![0] - ring[i]![0], ring[i + 1]![1] - ring[i]![1]);
  const at = ring.slice(1).reduce((best, _, i) => (length(i) > length(best) ? i : best), 0);
  const [a, b] = [ring[at]!, ring[at + 1]!];
  const middle: LngLat = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [x, y] = await pixelOf(page, middle);
  await drag(page, middle, [x, y + 12]);
  await expect.poll(corners).toBe(ring.length);
  await expect(check(page)).toContainText('The data is sound.');
  await undo(page).click();
  await expect.poll(corners).toBe(ring.length - 1);
  await expect(unsaved(page)).toHaveText('Everything is saved.');

  await page.mouse.click(...(await pixelOf(page, a)), { button: 'right' });
  await expect.poll(corners).toBe(ring.length - 2);
  await undo(page).click();
  await expect(unsaved(page)).toHaveText('Everything is saved.');
});

test('a circle is drawn, and its edge dragged', async ({ page }) => {
  await openDesk(page);
  await beginPlace(page, 'Example', 'مثال');
  await page.getByLabel('How well it is known').selectOption('circle');
  await page.getByRole('button', { name: 'Draw the circle on the map' }).click();
  await press(page, southWest);
  await press(page, southEast);
  await expect(help(page)).toContainText('Drag the circle');
  const centre = group(page, 'Centre');
  await expect(centre.getByLabel('Longitude')).toHaveValue(/^47\.(29|30)/);
  const radius = page.getByLabel('Margin of error, in metres');
  const drawn = Number(await radius.inputValue());
  // A distance of 0.15° of longitude is 14.4 km here.
  expect(Math.abs(drawn - 14_400)).toBeLessThan(300);
  const [x, y] = await pixelOf(page, southEast);
  await drag(page, southEast, [x - 40, y]);
  await expect.poll(async () => Number(await radius.inputValue())).toBeLessThan(drawn - 2000);
  await expect(centre.getByLabel('Latitude')).toHaveValue(/^30\.3(39|4)/);
});

test('a reference is compared in per cent while the outline is edited', async ({ page }) => {
  await openDesk(page);
  await beginPlace(page, 'Example', 'مثال');
  const reference = {
    type: 'FeatureCollection',
    features: [rectangle([44, 33, 44.1, 33.1]), rectangle([47.35, 30.34, 47.45, 30.44])].map(
      (ring, index) => ({
        type: 'Feature',
        properties: { name: ['Elsewhere', 'Half of it'][index] },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
      }),
    ),
  };
  await page.getByText('The outline in numbers').click();
  await numbers(page).fill(asLines(rectangle([47.3, 30.34, 47.4, 30.44])));
  await page.getByLabel('A GeoJSON file to compare with').setInputFiles({
    name: 'reference.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(reference)),
  });
  await expect(page.getByLabel('Compare with', { exact: true })).toHaveValue('1');
  const figures = page.getByRole('status', { name: 'Comparison' });
  await expect(figures).toContainText('33.3 % of what either covers');
  await expect(figures).toContainText('50.0 % of our 107 km² lies in the reference');
  await expect(figures).toContainText('50.0 % of its 107 km² lies in ours');
  await numbers(page).fill(asLines(rectangle([47.35, 30.34, 47.45, 30.44])));
  await expect(figures).toContainText('100.0 % of what either covers');
  await page.getByLabel('Compare with', { exact: true }).selectOption('Elsewhere');
  await expect(figures).toContainText('0.0 % of what either covers');

  await page.getByLabel('A GeoJSON file to compare with').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByText('notes.json has no polygons to compare with.')).toBeVisible();
});

test('the browser asks before unsaved edits are lost, and not otherwise', async ({ page }) => {
  await openDesk(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await openPlace(page, 'Zubair');
  await fillBoth(page, 'Name', 'Zubayr', 'الزبير');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at the desk, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openDesk(page);
    await expectNoFaults(page, 'the start');
    await beginPlace(page, 'Example', 'مثال');
    await expect(check(page)).toContainText('problems');
    await page.getByText('The outline in numbers').click();
    await expectNoFaults(page, 'a new place');
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await page.getByLabel('Speaker', { exact: true }).selectOption('Someone new …');
    await page.getByText('By hand').click();
    await expectNoFaults(page, 'a new claim');
    await review(page).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    await expectNoFaults(page, 'the refusal');
  });
}

test.describe('a desk without the article', () => {
  test.use({ expectedFaults: /^request to http:\/\/localhost:\d+\/curate\// });
  test('asks for it, takes no other text, and finds quotes in it', async ({ page, desk }) => {
    const { url, stop } = await startDesk(desk.data);
    try {
      await page.goto(`${url}/curate/`);
      await page.getByRole('button', { name: 'New claim' }).click();
      await page.getByText('By hand').click();
      await expect(page.getByLabel('Exact words')).toBeVisible();
      const drop = page.getByLabel('The article’s text');
      const text = readFileSync(desk.article);
      const give = (buffer: Buffer) =>
        drop.setInputFiles({ name: 'article.txt', mimeType: 'text/plain', buffer });
      await give(Buffer.concat([text, Buffer.from(' ')]));
      await expect(page.getByText('This is not the copy of the article')).toBeVisible();
      await give(text);
      await page.getByLabel('Paste the words from the article').fill(sentence);
      await page.getByRole('button', { name: 'Find them in the article' }).click();
      await expect(page.getByLabel('Exact words')).toHaveValue(sentence);
      await page.getByLabel('Paste the words from the article').fill('ليست في المقال');
      await page.getByRole('button', { name: 'Find them in the article' }).click();
      await expect(page.getByText('These words are not in the article.')).toBeVisible();
    } finally {
      stop();
    }
  });
});

test.describe('when a file was changed by someone else', () => {
  test.use({ expectedFaults: /status of 409/ });
  test('it is not overwritten', async ({ page, desk }) => {
    await openDesk(page);
    await openPlace(page, 'Zubair');
    await page.getByRole('group', { name: 'Name', exact: true }).getByLabel('English').fill('Z');
    const file = join(desk.data, 'places/zubair.geojson');
    const theirs = readFileSync(file, 'utf8').replace('"Zubair"', '"az-Zubair"');
    writeFileSync(file, theirs);
    await review(page).click();
    await page.getByRole('button', { name: 'Save 1 file' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
      'Meanwhile someone else changed data/places/zubair.geojson',
    );
    expect(readFileSync(file, 'utf8')).toBe(theirs);
  });
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends a request with any headers, even with those that no browser would send. */
async function ask(
  desk: RunningDesk,
  path: string,
  { method = 'GET', body = '', ...headers }: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(desk.url + path, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('nobody but the desk’s own page reads or writes through it', async ({ desk }) => {
  const before = await bytesOf(desk.data);
  const claims = readFileSync(join(desk.data, 'claims.json'), 'utf8');
  const save = (headers: Record<string, string>, ...changes: unknown[]) =>
    ask(desk, '/curate/api/save', {
      method: 'POST',
      'content-type': 'application/json',
      body: JSON.stringify(changes),
      ...headers,
    });
  const own = { origin: desk.url };
  const change = { path: 'data/claims.json', before: claims, after: `${claims} ` };

  expect((await ask(desk, '/curate/api/open', { origin: 'https://example.org' })).status).toBe(403);
  expect((await ask(desk, '/curate/api/open', { host: 'example.org' })).status).toBe(403);
  expect((await ask(desk, '/curate/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await save({ origin: 'https://example.org' }, change)).status).toBe(403);
  expect((await save({}, change)).status).toBe(403);
  expect((await save({ ...own, 'content-type': 'text/plain' }, change)).status).toBe(403);
  expect((await ask(desk, '/curate/../package.json')).status).toBe(404);

  for (const path of [
    '../claims.json',
    'data/../../claims.json',
    'data/places/../../escaped.geojson',
    'data/layers.json',
    '/etc/hosts',
    'data/places/.geojson',
  ]) {
    const answer = await save(own, { path, before: null, after: '{}' });
    expect(answer.status, path).toBe(400);
    expect(answer.body).toContain('The desk does not write');
  }
  expect((await save(own)).status).toBe(400);
  expect((await save(own, { path: 'data/claims.json' })).status).toBe(400);

  const broken = { ...change, after: claims.replace('"speaker": "observers"', '"speaker": "x"') };
  const refused = await save(own, broken);
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('There is no speaker “x”.');
  expect(changed(before, await bytesOf(desk.data))).toEqual([]);
});
