import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import { serveFolder } from '../support/serve.ts';
import type { StaticSite } from '../support/serve.ts';
import { derived } from '../support/testStory.ts';
import { mapOf } from '../support/test.ts';

const dist = join(import.meta.dirname, '../../dist');

const test = base.extend<{ site: StaticSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
  site: async ({}, use) => {
    const site = await serveFolder(dist);
    await use(site);
    await site.close();
  },
});
test.use({ serviceWorkers: 'allow' });

/**
 * Opens a page and waits until the site can be opened without a network. Also clears the browser’s
 * own cache, so that only the service worker can answer.
 */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
    }
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

test('after one visit every page opens without a network, in both languages', async ({
  page,
  site,
}) => {
  await visit(page, `${site.origin}/`);
  await site.close();
  for (const [language, path] of [
    ['en', '/'],
    ['ar', '/ar/'],
    ['ar', '/ar/place/hartha/'],
  ] as const) {
    await page.goto(site.origin + path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.getByRole('main').locator('li a[data-place="zubair"], article').first().waitFor();
    // The map shows its names, with or without MapLibre in the cache.
    await expect(mapOf(page).locator('.map-overlay a[data-place]').first()).toBeVisible();
  }
  // A page that was never visited also shows its quote.
  const said = derived.claimsAbout.get(asId('hartha'))![0]!.claim.quote.exact;
  await expect(page.getByRole('article').locator('blockquote').first()).toHaveText(said);
});

test('the article can be followed without a network', async ({ page, site }) => {
  await visit(page, `${site.origin}/`);
  await site.close();
  await page.goto(`${site.origin}/?claim=skipped-areas`);
  const words = readingMessages.en;
  await page.getByRole('button', { name: words.walk.next }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText(
    words.walk.position(13, 28),
  );
  await expect(page.locator('.ribbon [aria-current]')).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('fingers move the map without a network', async ({ page, site }) => {
    await visit(page, `${site.origin}/`);
    await site.close();
    await page.goto(`${site.origin}/`);
    await expect(mapOf(page)).toHaveAttribute('data-fingers', '1');
  });
});

test('a new release replaces the old one, and its files are its own', async ({ page, site }) => {
  await visit(page, `${site.origin}/`);
  const next = nextRelease();
  site.release(next);
  await page.goto(`${site.origin}/`);
  await expect(page).toHaveTitle(/^Release two/);
  // The new worker takes over by itself. From then on the new release opens without a network.
  await expect
    .poll(async () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const precache = await caches.open(names.find((name) => name.includes('precache'))!);
        const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration())!;
        const isSettled = !installing && !waiting && active?.state === 'activated';
        return isSettled && (await precache.keys()).some(({ url }) => url.includes('-release2'));
      }),
    )
    .toBe(true);
  await site.close();
  await page.goto(`${site.origin}/`);
  await expect(page).toHaveTitle(/^Release two/);
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((script) => script.getAttribute('src')!));
  for (const src of scripts) expect(src).toContain('-release2');
  await page.getByRole('main').locator('li a[data-place="zubair"]').click();
  await expect(page.getByRole('article')).toBeVisible();
  rmSync(next, { recursive: true });
});

test('an embed registers no service worker', async ({ page, site }) => {
  await page.goto(`${site.origin}/embed/`);
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  const count = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(count).toBe(0);
});

test('without a network a picture cannot be drawn, and the page says so', async ({
  page,
  site,
}) => {
  await visit(page, `${site.origin}/`);
  await page.route('**/savePicture-*.js', (route) => route.abort());
  await site.close();
  await page.getByRole('button', { name: messages.en.takeAway.save('PNG') }).click();
  await expect(page.getByText(messages.en.takeAway.failed)).toBeVisible();
});

/**
 * Returns a folder with the site as a later release: some scripts have other names, and all pages
 * another title.
 */
function nextRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync(dist, folder, { recursive: true });
  const names = readdirSync(join(dist, 'assets')).filter((name) =>
    /^(index|story|boot).*\.js$/.test(name),
  );
  const renamed = new Map(
    // A hash may contain dashes.
    names.map((name) => [name, name.replace(/-[\w-]{8}\.js$/, '-release2.js')]),
  );
  for (const [from, to] of renamed) {
    renameSync(join(folder, 'assets', from), join(folder, 'assets', to));
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js)$/.test(name)) continue;
    let text = readFileSync(join(folder, name), 'utf8');
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    text = text
      .replace('<title>', '<title>Release two: ')
      .replaceAll(/("revision":")\w+/g, '$1release2');
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
