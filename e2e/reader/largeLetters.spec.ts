import { messages } from '../../src/i18n/messages.ts';
import { launchOptions } from '../support/launchOptions.ts';
import { story } from '../support/testStory.ts';
import { expect, home, mapOf, open, overviewLink, test } from '../support/test.ts';

// The letters are twice as large, as a reader can set them in the browser (WCAG 2.2, 1.4.4).
test.use({
  launchOptions: launchOptions(['--blink-settings=defaultFontSize=32']),
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
});

for (const language of story.info.languages) {
  test(`${language}: nothing is cut off at the side, and every control can be pressed`, async ({
    page,
  }) => {
    for (const path of ['', 'place/marfaqiya/', 'embed/', 'data/', 'verify/']) {
      await page.goto(`${home[language]}${path}`);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, path).toBe(0);
    }
    await open(page, home[language]);
    const { map } = messages[language];
    await overviewLink(page, language).tap();
    await expect(overviewLink(page, language)).toHaveAttribute('aria-current', 'true');
    const before = await mapOf(page).getAttribute('data-view');
    await page.getByRole('button', { name: map.zoomIn }).tap();
    await expect(mapOf(page)).not.toHaveAttribute('data-view', before!);
  });
}
