import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { dataFolder } from '../../src/build/readData.ts';
import { messages } from '../../src/i18n/messages.ts';
import { streetsMessages } from '../../src/i18n/streets.ts';
import { maxZoom } from '../../src/map/camera.ts';
import { streetsZooms } from '../../src/map/style/zooms.ts';
import type { LngLat } from '../../src/geo/types.ts';
import { licencesFile } from '../../src/ui/subpages/links.ts';
import { hostFaults } from '../support/hostTest.ts';
import { pixelsOf } from '../support/pixels.ts';
import { buildCopy } from '../support/storyCopy.ts';
import type { BuiltStory } from '../support/storyCopy.ts';
import { lake, motorway, streets, writeStreets } from '../support/streets.ts';
import { expect, home, mapOf, middleOf, saveData, test, viewOf } from '../support/test.ts';

/** The project's own story, on a host that has streets for it. */
let site: BuiltStory;

test.use({ expectedFaults: hostFaults });
// The default mode keeps the tests in one worker, which builds the site once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  const info = JSON.parse(readFileSync(join(dataFolder, 'story.json'), 'utf8')) as object;
  site = await buildCopy({ 'story.json': { ...info, streets } });
  mkdirSync(join(site.folder, 'tiles'));
  writeStreets(join(site.folder, 'tiles'));
});
test.afterAll(() => site.remove());

const isArchive = (request: Request) => request.url().endsWith('.pmtiles');

/** Opens the map at a camera, and returns the requests for the archive and for its code. */
async function openAt(
  page: Page,
  [lng, lat]: LngLat,
  zoom: number,
  path = home.en,
): Promise<{ readonly archive: Request[]; readonly code: Request[] }> {
  const archive: Request[] = [];
  const code: Request[] = [];
  page.on('request', (request) => {
    if (isArchive(request)) archive.push(request);
    else if (/streetsArchive/.test(request.url())) code.push(request);
  });
  await page.goto(`${site.origin}${path}?at=${lng}_${lat}_${zoom}`);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  return { archive, code };
}

/** Returns the share of the pixels in the middle of the map that have the colour of a token. */
async function shareOf(page: Page, token: string, [width, height]: [number, number]) {
  const [x, y] = await middleOf(mapOf(page));
  const clip = { x: x - width / 2, y: y - height / 2, width, height };
  const pixels = await pixelsOf(page, await page.screenshot({ clip }));
  const colour = await page.evaluate((name) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.fillStyle = getComputedStyle(document.querySelector('[data-map]')!)
      .getPropertyValue(name)
      .trim();
    context.fillRect(0, 0, 1, 1);
    return new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0]!;
  }, token);
  return pixels.filter((pixel) => pixel === colour).length / pixels.length;
}

const middle: [number, number] = [120, 60];
/** Made-up streets cross the lake, and smooth edges have colours between two. */
const mostly = 0.8;

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('a lake and a motorway of the archive are drawn in the map’s own colours', async ({
      page,
    }) => {
      await openAt(page, lake, 12);
      await expect.poll(() => shareOf(page, '--map-sea', middle)).toBeGreaterThan(mostly);
      await openAt(page, motorway, 14);
      await expect.poll(() => shareOf(page, '--map-motorway', [60, 2])).toBeGreaterThan(mostly);
    });
  });
}

test('farther out nothing of the streets is asked for; from zoom 9 only ranges of the file', async ({
  page,
}) => {
  const far = await openAt(page, lake, streetsZooms.from - 0.5);
  await page.waitForLoadState('networkidle');
  expect([...far.archive, ...far.code]).toEqual([]);
  const near = await openAt(page, lake, streetsZooms.from);
  await expect.poll(() => shareOf(page, '--map-sea', [30, 20])).toBeGreaterThan(mostly);
  expect(near.code).toHaveLength(1);
  for (const request of near.archive) {
    expect(request.url()).toBe(`${site.origin}/${streets.file}`);
    expect(await request.headerValue('range')).toMatch(/^bytes=\d+-\d+$/);
    expect((await request.response())!.status()).toBe(206);
  }
});

test('the reader can go closer, and a link leads there', async ({ page }) => {
  await openAt(page, lake, maxZoom);
  const closer = page.getByRole('button', { name: messages.en.map.zoomIn });
  for (let zoom = maxZoom + 1; zoom <= streetsZooms.to; zoom++) {
    await closer.click();
    await expect.poll(async () => (await viewOf(page)).camera.zoom).toBe(zoom);
  }
  await expect(closer).toBeDisabled();
  await expect.poll(() => shareOf(page, '--map-sea', middle)).toBeGreaterThan(mostly);
  await page.reload();
  await expect.poll(async () => (await viewOf(page)).camera.zoom).toBe(streetsZooms.to);
});

test('the map credits them, in both languages', async ({ page }) => {
  await saveData(page);
  for (const language of ['en', 'ar'] as const) {
    await page.goto(site.origin + home[language]);
    await expect(page.locator('.map-credit')).toContainText(streets.credit.title[language]);
  }
});

test('the licences of the code that reads and colours them are listed with their text', async ({
  request,
}) => {
  const answer = await request.get(`${site.origin}/${licencesFile}`);
  const text = await answer.text();
  for (const name of ['pmtiles', '@protomaps/basemaps']) {
    const [, section = ''] = text.split(`## ${name} - `);
    expect(section.slice(0, 200)).toContain('Protomaps LLC');
  }
});

const answer = (reply: { status: number; body?: string | Buffer }) => (page: Page) =>
  page.route('**/*.pmtiles', (route) => route.fulfill(reply));
const troubles: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  missing: answer({ status: 404 }),
  'another file': answer({ status: 200, body: '<!doctype html>' }),
  'whole where a part is asked for': (page) =>
    answer({ status: 200, body: readFileSync(join(site.folder, streets.file)) })(page),
  'cut short after its beginning': (page) =>
    page.route('**/*.pmtiles', (route) =>
      /=0-/.test(route.request().headers()['range'] ?? '') ? route.continue() : route.abort(),
    ),
  'without the code that reads it': (page) =>
    page.route('**/streetsArchive-*.js', (route) => route.abort()),
};

test.describe('if the archive fails', () => {
  test.use({ expectedFaults: /Failed to load resource|request to/ });
  for (const [name, bringAbout] of Object.entries(troubles)) {
    for (const language of ['en', 'ar'] as const) {
      test(`${name}: our own map stays, and one line says so (${language})`, async ({ page }) => {
        await bringAbout(page);
        await openAt(page, lake, 12, home[language]);
        const notice = page.getByRole('status').filter({ hasText: /./ });
        await expect(notice).toHaveText(streetsMessages[language].failed);
        await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
        // The made-up lake lies where our own map has the city.
        expect(await shareOf(page, '--map-built-up', middle)).toBeGreaterThan(0.5);
      });
    }
  }

  test('the map goes no closer than without streets', async ({ page }) => {
    await troubles['missing']!(page);
    await openAt(page, lake, streetsZooms.to);
    await expect(page.getByRole('status')).toContainText(streetsMessages.en.failed);
    expect((await viewOf(page)).camera.zoom).toBe(maxZoom);
  });
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the archive is not stored, and its ranges come through', async ({ page }) => {
    await page.goto(site.origin);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller) return;
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
    });
    await openAt(page, lake, 12);
    await expect.poll(() => shareOf(page, '--map-sea', middle)).toBeGreaterThan(mostly);
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys()),
      );
      return requests.flat().map(({ url }) => url);
    });
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.filter((url) => url.includes('.pmtiles'))).toEqual([]);
  });
});
