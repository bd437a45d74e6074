import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { clickShape } from '../support/eachPlace.ts';
import { engineFile } from '../support/engineFiles.ts';
import { testLimitedMap } from '../support/limitedMap.ts';
import { story } from '../support/testStory.ts';
import { coarsePixels, expect, home, mapOf, openWithMapLibre, test } from '../support/test.ts';

test.use(coarsePixels);

/** One theatre is enough here: webglOff.spec.ts tries all places on the same SVG. */
const theatres = story.theatres.slice(-1);
const answer404 = (pattern: string) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ status: 404 }));

test.describe('with the worker gone', () => {
  test.use({ expectedFaults: /Failed to load resource.*404/ });
  testLimitedMap({ failure: 'broken', bringAbout: answer404('**/maplibre-gl-worker*'), theatres });
});

test.describe('with the engine gone after a new release', () => {
  test.use({ expectedFaults: /Failed to load resource.*404/ });
  testLimitedMap({ failure: 'missing', bringAbout: answer404(engineFile), theatres });
});

test.describe('with fonts gone', () => {
  test.use({ expectedFaults: /Failed to load resource/ });

  test('the map comes all the same', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await openWithMapLibre(page, home.ar);
    await clickShape(page, story.places[0]!, 'ar', 'ready');
  });
});

test('a context that is lost is shown as SVG until it comes back', async ({ page }) => {
  await openWithMapLibre(page, '/place/zubair/');
  const shapes = mapOf(page).locator('.map-shapes');
  await expect(shapes).toBeHidden();
  const context = await page.evaluateHandle(() => {
    const gl = document.querySelector('canvas')!.getContext('webgl2')!;
    return gl.getExtension('WEBGL_lose_context')!;
  });
  await context.evaluate((extension) => extension.loseContext());
  await expect(shapes).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute('data-map', 'loading');
  // The SVG answers meanwhile, and what MapLibre must do waits for the context.
  await page.keyboard.press('Escape');
  await page.locator('.place-list li a[data-place="qurna"]').press('Enter');
  await page.locator('[data-layer="reached"] input').press('Space');
  await expect(page.locator('.map-overlay .place-label.is-selected')).toHaveCount(1);
  await context.evaluate((extension) => extension.restoreContext());
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
  await expect(shapes).toBeHidden();
});

test('a context lost for good leaves the SVG, which still opens each quote', async ({ page }) => {
  await openWithMapLibre(page, home.en);
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')!.getContext('webgl2')!;
    gl.getExtension('WEBGL_lose_context')!.loseContext();
  });
  await expect(mapOf(page)).toHaveAttribute('data-map', 'failed');
  await expect(page.getByRole('status')).toContainText(messages.en.map.limited.broken);
  await clickShape(page, story.places[0]!, 'en', 'failed');
  await page.getByRole('button', { name: messages.en.map.retry }).click();
  await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
});
