import { devices } from '@playwright/test';
import type { Page } from '@playwright/test';
import { leastTarget } from '../../src/map/labels/candidates.ts';
import { allTheatres } from '../../src/state/view.ts';
import { story } from '../support/testStory.ts';
import { expect, home, open, returnTo, saveData, test } from '../support/test.ts';

// The positions and hit areas of names are the same at any pixel density; a low density is drawn
// sooner.
const phone = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
};
const { defaultBrowserType: _, ...phoneContext } = phone;

for (const [device, context] of [
  ['desktop', {}],
  ['phone', phoneContext],
] as const) {
  test.describe(device, () => {
    test.use(context);
    for (const language of story.info.languages) {
      for (const theatre of story.theatres) {
        test(`${language}: in the opening view of ${theatre.id} each name is apart and can be hit`, async ({
          page,
        }) => {
          await open(page, `${home[language]}?theatre=${theatre.id}`);
          const labels = await namesApart(page);
          expect(labels.length).toBeGreaterThan(0);
          expect(await piercedSymbols(page)).toEqual([]);
          for (const { id, hit: area } of labels) {
            expect(area.height, `the height of ${id}`).toBeGreaterThan(leastTarget - 0.01);
            await test.step(id, async () => {
              // The page may have scrolled to the panel of the previous place.
              const { hit } = (await namesOnMap(page)).find((label) => label.id === id)!;
              const [x, y] = [hit.x + hit.width / 2, hit.y + hit.height / 2];
              if (device === 'phone') await page.touchscreen.tap(x, y);
              else await page.mouse.click(x, y);
              await expect(page.getByRole('article').locator('[data-claim]').first()).toBeVisible();
              await expect(page).toHaveURL(new RegExp(`/place/${id}/`));
              await returnTo(page, theatre, language);
            });
          }
        });
      }

      test(`${language}: a selected place is named, whatever room there is`, async ({ page }) => {
        for (const { id } of story.places) {
          await page.goto(`${home[language]}place/${id}/`);
          await expect(
            page.locator(`.map-overlay .place-label.is-selected[data-place="${id}"] text`).first(),
          ).toBeVisible();
        }
      });
    }
  });
}

test('a name that was left out comes back under the pointer and goes again', async ({ page }) => {
  await saveData(page);
  await page.goto(`${home.en}?theatre=${allTheatres}`);
  const unnamed = page.locator('.map-overlay .place-label.is-symbol:not(:has(text))').first();
  const id = await unnamed.getAttribute('data-place');
  const label = page.locator(`.map-overlay .place-label[data-place="${id}"]`);
  await page.locator(`.place-list a[data-place="${id}"]`).hover();
  await expect(label.locator('text').first()).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(label.locator('text')).toHaveCount(0);
});

/** Expects the names on the map to be apart from each other. Returns their boxes. */
async function namesApart(page: Page) {
  await expect(page.locator('.map-overlay .map-labels a[data-place]').first()).toBeAttached();
  const labels = await namesOnMap(page);
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) {
      const isApart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(isApart, `${a.id} and ${b.id}`).toBe(true);
    }
  }
  return labels;
}

/** Returns the names as drawn: the box of each text and the box of its hit area, in px. */
async function namesOnMap(page: Page) {
  return page.locator('.map-overlay .map-labels a[data-place]').evaluateAll((links) =>
    links.flatMap((link) => {
      const text = link.querySelector('text')?.getBoundingClientRect();
      const hit = link.querySelector('.hit')?.getBoundingClientRect();
      if (!text || !hit) return [];
      return [
        {
          id: link.getAttribute('data-place')!,
          left: text.left,
          top: text.top,
          right: text.right,
          bottom: text.bottom,
          hit: { x: hit.x, y: hit.y, width: hit.width, height: hit.height },
        },
      ];
    }),
  );
}

/** Returns the symbols that the leader line of another name runs through. */
async function piercedSymbols(page: Page): Promise<string[]> {
  return page.locator('.map-overlay .map-labels').evaluate((map) => {
    const boxed = [...map.querySelectorAll('a:has(.symbol)')];
    return [...map.querySelectorAll<SVGLineElement>('.leader')].flatMap((leader) => {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((n) => Number(leader.getAttribute(n)));
      return boxed
        .filter((other) => !other.contains(leader))
        .filter((other) => {
          const symbol = other.querySelector('.symbol')!;
          const [cx, cy, r] = ['cx', 'cy', 'r'].map((n) => Number(symbol.getAttribute(n)));
          return Array.from({ length: 101 }, (_each, i) => i / 100).some(
            (t) => Math.hypot(x1! + t * (x2! - x1!) - cx!, y1! + t * (y2! - y1!) - cy!) < r! + 2,
          );
        })
        .map((other) => `${other.textContent}, by ${leader.closest('a')!.textContent}`);
    });
  });
}
