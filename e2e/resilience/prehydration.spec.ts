import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { belowMapMessages } from '../../src/i18n/belowMap.ts';
import { messages } from '../../src/i18n/messages.ts';
import { derived } from '../support/testStory.ts';
import { expect, hold, home, mapOf, neverIdle, open, test } from '../support/test.ts';

const place = derived.placeById.get(asId('zubair'))!;
const quotes = derived.claimsAbout.get(place.id)!.map(({ claim }) => claim.quote.exact);
const panel = (page: Page) => page.getByRole('article');
const name = (page: Page) =>
  mapOf(page).locator(`a.place-label[data-place="${place.id}"]:visible`).first();
const entry = (page: Page) => page.locator(`.place-list a[data-place="${place.id}"]`).first();
/** The files of every script except the boot script. */
const ownScripts = /\/assets\/(?!boot-)[^/]+\.js$/;

test('a press before the page’s own scripts shows the quotes, and stays when they come', async ({
  page,
}) => {
  const letGo = await hold(page, ownScripts);
  await page.goto(home.en, { waitUntil: 'commit' });
  await name(page).click();
  await expect(panel(page).locator('blockquote')).toHaveText(quotes);
  await expect(page).toHaveURL(/\/place\/zubair\/$/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  letGo();
  await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
  await expect(panel(page)).toHaveCount(1);
  await expect(panel(page).locator('blockquote')).toHaveText(quotes);
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
});

test('a press on an embed, which holds no words, is answered by its scripts when they come', async ({
  page,
}) => {
  const letGo = await hold(page, ownScripts);
  await page.goto('/embed/', { waitUntil: 'commit' });
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
  await entry(page).click();
  letGo();
  await expect(panel(page).locator('blockquote')).toHaveText(quotes);
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
});

test('a press on an embed’s map between its scripts and the moving map is answered', async ({
  page,
}) => {
  await page.addInitScript((id) => {
    const press = () => {
      const shape = document.querySelector(
        `:root:not([data-stage=ready]) [data-map] a[data-place="${id}"]`,
      )!;
      shape.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
      );
      Object.assign(window, { isPressed: true });
    };
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset['stage'] !== 'live') return;
      observer.disconnect();
      press();
    }).observe(document, { subtree: true, attributeFilter: ['data-stage'] });
  }, place.id);
  await page.goto('/embed/');
  await expect(panel(page).locator('blockquote')).toHaveText(quotes);
  expect(await page.evaluate(() => 'isPressed' in window)).toBe(true);
});

test.describe('where its scripts do not come either', () => {
  test.use({ expectedFaults: /Failed to load resource/ });
  test('the link is followed', async ({ page }) => {
    await page.route(ownScripts, (route) => route.abort());
    await page.goto('/embed/', { waitUntil: 'commit' });
    await entry(page).click();
    await expect(page).toHaveURL(/\/place\/zubair\/$/);
  });
});

test.describe('on a slow host of its own', () => {
  test.use({ expectedFaults: /^request to http:\/\/127/ });

  test('a press is answered with the quotes that are there, while the rest is on its way', async ({
    page,
  }) => {
    const dist = join(import.meta.dirname, '../../dist');
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    // The cut comes after the claim that follows the first one about the place. The boot script
    // ignores the last claim, because it may be incomplete.
    const first = html.indexOf(`data-claim="${derived.claimsAbout.get(place.id)![0]!.claim.id}"`);
    const cut = html.indexOf('</section>', html.indexOf('data-claim=', first + 1));
    let finish!: () => void;
    const server = createServer((request, response) => {
      if (request.url === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.write(html.slice(0, cut));
        finish = () => response.end(html.slice(cut));
      } else {
        const type = request.url!.endsWith('.js') ? 'text/javascript' : 'font/woff2';
        response.setHeader('content-type', type);
        response.end(readFileSync(join(dist, request.url!)));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const slow = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(`${slow}/`, { waitUntil: 'commit' });
    await name(page).click();
    await expect(panel(page).locator('blockquote')).toHaveText(quotes.slice(0, 1));
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    finish();
    await expect(page.locator(':root')).toHaveAttribute('data-stage', 'ready');
    await expect(panel(page).locator('blockquote')).toHaveText(quotes);
    server.close();
  });
});

test.describe('on a phone’s screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a link to what is far below leads there before it has been laid out', async ({ page }) => {
    await neverIdle(page);
    await open(page, home.en);
    await mapOf(page).getByRole('link', { name: messages.en.map.credit }).click();
    const drawn = page.getByRole('heading', { name: belowMapMessages.en.methodology.title });
    await expect(drawn).toBeInViewport();
    // The heading stays in view when everything above it has been laid out.
    await expect(page.locator(':root:not([data-reading])')).toBeVisible();
    await expect(drawn).toBeInViewport();
  });
});
