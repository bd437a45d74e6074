import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import type { Failure } from '../../src/map/maplibre/loadMaplibre.ts';
import type { Theatre } from '../../src/story/schema.ts';
import { clickEachShape } from './eachPlace.ts';
import { expect, home, mapOf, test } from './test.ts';

interface Fault {
  readonly failure: Failure;
  readonly bringAbout: (page: Page) => Promise<unknown>;
  /** The theatres whose places are tried. */
  readonly theatres: readonly Theatre[];
}

/** Tests what the page promises a reader when MapLibre cannot run. */
export function testLimitedMap({ failure, bringAbout, theatres }: Fault): void {
  test('each place opens its quotes by a click on its shape', async ({ page }) => {
    await bringAbout(page);
    for (const theatre of theatres) {
      await page.goto(`/?theatre=${theatre.id}`);
      await expect(mapOf(page)).toHaveAttribute('data-map', 'failed');
      await clickEachShape(page, theatre, 'en', 'failed');
    }
  });

  test('the page says so in one quiet line, and still zooms by its buttons', async ({ page }) => {
    await bringAbout(page);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(home.ar);
    await expect(page.getByRole('status')).toContainText(messages.ar.map.limited[failure]);
    await expect.poll(() => underStatus(page)).toEqual([]);
    const before = await mapOf(page).getAttribute('data-view');
    await page.getByRole('button', { name: messages.ar.map.zoomIn }).click();
    await expect(mapOf(page)).not.toHaveAttribute('data-view', before!);
    const retry = page.getByRole('button', { name: messages.ar.map.retry });
    await expect(retry).toHaveCount(failure === 'unable' ? 0 : 1);
    if (failure === 'unable') return;

    // The second try succeeds once the fault is mended.
    await page.unrouteAll();
    await retry.click();
    await expect(mapOf(page)).toHaveAttribute('data-map', 'ready');
    await expect(page.getByRole('status')).toHaveCount(0);
  });
}

/** Returns the names and controls that the notice on the map covers. */
async function underStatus(page: Page): Promise<(string | null)[]> {
  return page.getByRole('status').evaluate((status) => {
    const line = status.getBoundingClientRect();
    const others = '.place-label text, .inset, .theatres, .zoom, .map-credit';
    return [...status.closest('.map')!.querySelectorAll(others)]
      .filter((each) => getComputedStyle(each).visibility === 'visible')
      .filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return left < line.right && right > line.left && top < line.bottom && bottom > line.top;
      })
      .map((each) => each.textContent);
  });
}
