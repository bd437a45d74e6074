import type { FrameLocator, Page } from '@playwright/test';
import { asId } from '../../src/story/asId.fixture.ts';
import { serveHost } from './hosts.ts';
import type { Host } from './hosts.ts';
import { derived } from './testStory.ts';
import { expect, saveData, test as base } from './test.ts';

type Open = (page: Page, host: Parameters<typeof serveHost>[0]) => Promise<Host>;

/**
 * Opens a host's page on another origin. Requests may go only to it and to the map. As with `open`,
 * the maps stay SVG until a gesture needs MapLibre.
 */
export const test = base.extend<{ openHost: Open; openHostWithMapLibre: Open }>({
  openHostWithMapLibre: async ({ baseURL }, use) => {
    const hosts: Host[] = [];
    await use(async (page, definition) => {
      const host = await serveHost(definition, baseURL!);
      hosts.push(host);
      await page.addInitScript(recordMessages);
      await page.goto(host.url);
      return host;
    });
    for (const host of hosts) await host.close();
  },
  openHost: async ({ openHostWithMapLibre }, use) => {
    await use(async (page, definition) => {
      await saveData(page);
      return openHostWithMapLibre(page, definition);
    });
  },
});

export { expect };

/** The requests that a test with a host may make: the host has another origin than the map. */
export const hostFaults = /^request to http:\/\/127\.0\.0\.1:\d+\//;

/** Records the messages of the maps on a page. */
function recordMessages(): void {
  const said: unknown[] = [];
  Object.assign(window, { said });
  addEventListener('message', ({ data }) => said.push(data));
}

/** Returns the heights that a page's map has asked for so far, in order, in px. */
export async function heightsOf(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    (window as unknown as { said: { type: string; height?: number }[] }).said
      .filter(({ type }) => type === 'height')
      .map(({ height }) => height!),
  );
}

export const mapIn = (page: Page, n = 0): FrameLocator => page.frameLocator('iframe').nth(n);

/** Returns the first quote about a place. */
export const quoteOf = (place: string) =>
  derived.claimsAbout.get(asId(place))![0]!.claim.quote.exact;

/** Waits until every map on the page is ready for its host. */
export const isReady = (page: Page) =>
  expect
    .poll(async () =>
      page.evaluate(() =>
        [...document.querySelectorAll('campaign-map')].every(
          (map) => (map as HTMLElement & { isReady?: boolean }).isReady,
        ),
      ),
    )
    .toBe(true);
