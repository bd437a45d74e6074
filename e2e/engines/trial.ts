import { storeForPath } from '../../src/build/pages/storeForPath.ts';
import { story } from '../support/testStory.ts';
import type { EngineBrowser } from './engineBrowser.ts';
import { attributesOf, expectSoon } from './reading.ts';

/** What a path is tried with: the page, where the site is served, and whether WebGL is to be had. */
export interface Trial {
  readonly browser: EngineBrowser;
  /** `http://127.0.0.1:4711` */
  readonly origin: string;
  readonly hasWebGL: boolean;
}

const store = storeForPath(story, '/', '/');

/** What the page shows before the reader has chosen anything. */
export const start = store.view.value;
/** The address of a view. */
export const { hrefOf } = store;

/** Opens a page and waits until its map is what it can be here. */
export async function openMap(trial: Trial, path: string): Promise<void> {
  await trial.browser.open(trial.origin + path);
  await expectMap(trial, path);
}

/**
 * Waits until the map of a page is what it can be here. A page is not left before: Firefox reports
 * as an error what the service worker was about to give it.
 */
export async function expectMap({ browser, hasWebGL }: Trial, path: string): Promise<void> {
  await expectSoon(`the map of ${path}`, [hasWebGL ? 'ready' : 'failed'], async () =>
    attributesOf(browser, '[data-map]', 'data-map'),
  );
}
