import type { Told } from './testStory.ts';
import { expect, home, mapOf, overviewLink, test, theatreLink } from './test.ts';

/**
 * Tests what a story's pages promise when no script runs. `origin` returns the address that serves
 * them.
 */
export function testScriptless({ story, derived }: Told, origin = () => ''): void {
  const inTheatre = (index: number) =>
    story.places
      .filter(({ theatre }) => theatre === story.theatres[index]?.id)
      .toSorted((a, b) => a.areaKm2 - b.areaKm2)
      .at(index === 0 ? -1 : 0)?.id ?? null;
  // The largest place of the first theatre, and the smallest of the second, which that theatre's
  // view shows whole.
  const [near, far] = [inTheatre(0)!, inTheatre(1)];
  for (const language of story.info.languages) {
    const at = () => origin() + home[language];
    test.describe(`${language}, without any script`, () => {
      test('every claim’s exact words are on the page, and a shape and a link for every place', async ({
        page,
      }) => {
        await page.goto(at());
        await expect(mapOf(page)).toHaveAttribute('data-map', 'static');
        for (const { id, quote } of story.claims) {
          await expect(page.locator(`#words [data-claim="${id}"] blockquote`)).toHaveText(
            quote.exact,
          );
        }
        if (story.theatres.length > 1) {
          await overviewLink(page, language, story).click();
        }
        for (const { id } of story.places) {
          const shape = mapOf(page)
            .locator(`.drawing [data-place="${id}"]`)
            .filter({ visible: true });
          await expect(shape).toHaveCount(1);
          const box = (await shape.boundingBox())!;
          expect(Math.min(box.width, box.height), id).toBeGreaterThan(1);
        }
      });

      test('each place’s page has its own quotes, and its shape leads there', async ({ page }) => {
        for (const { id, name } of story.places) {
          await page.goto(`${at()}place/${id}/`, { waitUntil: 'domcontentloaded' });
          const panel = page.getByRole('article');
          await expect(panel.getByRole('heading', { level: 2 })).toContainText(name[language]);
          expect(await panel.locator('blockquote').allTextContents()).toEqual(
            derived.claimsAbout.get(id)!.map(({ claim }) => claim.quote.exact),
          );
        }
        await page.goto(at());
        const name = mapOf(page)
          .locator(`.place-label[data-place="${near}"]`)
          .filter({ visible: true });
        await name.click();
        await expect(page).toHaveURL(new RegExp(`/place/${near}/$`));
      });

      test('the embed has the map, its legend with hatches, and a link for every place', async ({
        page,
      }) => {
        await page.goto(`${at()}embed/`);
        const drawn = mapOf(page)
          .locator(`.drawing [data-place="${near}"]`)
          .filter({ visible: true });
        await expect(drawn).toHaveCount(1);
        // The page contains everything that a fill, a clip or a `use` element refers to.
        const missing = await page.evaluate(() =>
          [...document.querySelectorAll('[fill^="url("], [clip-path^="url("], use')]
            .map((each) => each.getAttribute('href') ?? each.getAttribute('fill') ?? '')
            .map((reference) => reference.replace(/^url\(|\)$/g, ''))
            .filter((reference) => reference && !document.querySelector(reference)),
        );
        expect(missing).toEqual([]);
        await page.getByRole('main').locator(`li a[data-place="${near}"]`).click();
        await expect(page.getByRole('article').locator('blockquote').first()).toBeVisible();
      });

      if (far === null) return;
      test('the theatres and the layer switches work', async ({ page }) => {
        await page.goto(at());
        const shape = mapOf(page)
          .locator(`.drawing [data-place="${far}"]`)
          .filter({ visible: true });
        const isInView = async () => {
          if ((await shape.count()) === 0) return false;
          const [map, box] = [await mapOf(page).boundingBox(), await shape.boundingBox()];
          return box!.y > map!.y && box!.y + box!.height < map!.y + map!.height;
        };
        expect(await isInView()).toBe(false);
        await theatreLink(page, story.theatres[1]!.name[language]).click();
        await expect.poll(isInView).toBe(true);
        // The page has not scrolled: its headline is still in view.
        await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();

        const [layer] = derived.layersOf.get(far)!;
        const control = page.locator(`[data-layer="${layer!.id}"]`).getByRole('checkbox');
        await control.uncheck();
        await expect(shape).toHaveCount(0);
        await expect(page.getByRole('main').locator(`li a[data-place="${far}"]`)).not.toBeVisible();
        await control.check();
        await expect(shape).toHaveCount(1);
      });
    });
  }
}
