import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/story/schema.ts';
import { creditsOwed } from '../../src/story/credits.ts';
import { headlineOf } from '../../src/ui/frame/Headline.tsx';
import { story } from '../support/testStory.ts';
import { expect, home, mapOf, open, openWithMapLibre, test, viewOf } from '../support/test.ts';

async function save(page: Page, language: Language, format: 'PNG' | 'SVG'): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: messages[language].takeAway.save(format) }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`-${language}\\.${format.toLowerCase()}$`));
  return readFileSync(await file.path());
}

for (const language of story.info.languages) {
  test(`${language}: the map is saved as a picture with its headline, legend and credits`, async ({
    page,
  }) => {
    await open(page, home[language]);
    const { size } = await viewOf(page);
    const svg = (await save(page, language, 'SVG')).toString('utf8');
    expect(svg).toContain(`<title>${headlineOf(story, language)}</title>`);
    for (const { name } of story.layers) expect(svg).toContain(name[language]);
    for (const { title } of creditsOwed(story)) expect(svg).toContain(title[language]);
    expect(svg).toContain("font-family: 'IBM Plex Sans Arabic'");
    // A program that opens the file elsewhere has neither the page's custom properties nor its
    // files.
    expect(svg).not.toMatch(/var\(--|url\((?!data:|#|"#)/);

    const png = await save(page, language, 'PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Math.round(size.width));
    expect(png.readUInt32BE(20)).toBeGreaterThan(2 * size.height);
  });
}

test('on paper the map is the SVG with its names, and nothing to press is left', async ({
  page,
}) => {
  await openWithMapLibre(page, '/ar/place/zubair/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shapes = mapOf(page).locator('.map-shapes [data-place="zubair"]');
  await expect(shapes).toBeVisible();
  await expect(mapOf(page).locator('canvas')).toBeHidden();
  const name = mapOf(page).locator('.map-overlay [data-place="zubair"] text');
  await expect(name).toBeVisible();
  // The names lie above the shapes, as on the screen.
  const onTop = await name.evaluate((text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    return (
      document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.map-overlay') !== null
    );
  });
  expect(onTop).toBe(true);
  for (const control of ['.zoom', '.theatres', '.take-away', '.masthead-tools', '.claim-share']) {
    await expect(page.locator(control).first()).toBeHidden();
  }
  await expect(page.locator('.credit-line')).toBeVisible();
  await expect(page.locator('.print-line')).toContainText('/ar/place/zubair/');
  await expect(page.getByRole('article').locator('blockquote')).toBeVisible();
  // The paper is light, even if the screen was dark.
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(paper).toBe('rgb(250, 248, 244)');
});

test('a sheet of paper is as narrow as a tablet, and cuts nothing that stands beside the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await open(page, home.en);
  await page.emulateMedia({ media: 'print' });
  const last = (await page.locator('.place-list a').last().boundingBox())!;
  const line = (await page.locator('.print-line').boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(line.y);
});
