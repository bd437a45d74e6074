import type { Language } from '../../src/story/schema.ts';
import { storeForPath } from '../../src/state/store.ts';
import { story } from '../support/testStory.ts';
import type { EngineBrowser } from './engineBrowser.ts';
import { attributesOf, expectSoon } from './reading.ts';

/** The setting of a trial: the page, the address of the site, and whether WebGL is available. */
export interface Trial {
  readonly browser: EngineBrowser;
  /** The site's address, such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  readonly hasWebGL: boolean;
}

/**
 * Returns the languages of a path that is long and the same in each: the run with WebGL takes the
 * first one, the run without it the others.
 */
export function shareOfLanguages({ hasWebGL }: Trial): readonly Language[] {
  return story.info.languages.filter((_, nth) => (nth === 0) === hasWebGL);
}

const store = storeForPath(story, '/', '/');

/** The view before the reader has chosen anything. */
export const start = store.view.value;
/** Returns the address of a view. */
export const { hrefOf } = store;

/** Opens a page and waits until its map has reached its final state here. */
export async function openMap(trial: Trial, path: string): Promise<void> {
  await trial.browser.open(trial.origin + path);
  await expectMap(trial, path);
}

/**
 * Waits until a page's map is ready, or has failed without WebGL. No path leaves a page earlier:
 * Firefox would report the service worker's unfinished answers as errors.
 */
export async function expectMap({ browser, hasWebGL }: Trial, path: string): Promise<void> {
  await expectSoon(`the map of ${path}`, [hasWebGL ? 'ready' : 'failed'], async () =>
    attributesOf(browser, '[data-map]', 'data-map'),
  );
}
