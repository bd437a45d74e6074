import type { Page } from '@playwright/test';
import { element, paragraph, script } from '../support/hosts.ts';
import { expect, hostFaults, isReady, mapIn, quoteOf, test } from '../support/hostTest.ts';

test.use({ expectedFaults: hostFaults });

/** The script that records every event of a map, from before the map is there. */
const listening = `<script>
  told = [];
  for (const type of ['ready', 'placeselect', 'layerchange', 'error'])
    addEventListener(type, ({ detail }) => detail && told.push([type, detail]), true);
</script>`;
const toldOn = async (page: Page) =>
  page.evaluate(() => (window as unknown as { told: unknown[] }).told);

test('the host learns by events that the map is ready, what is chosen and which layers show', async ({
  page,
  openHost,
}) => {
  await openHost(page, { body: `${element()}${script}`, head: listening });
  await isReady(page);
  const map = mapIn(page);
  await map.locator('li a[data-place="hartha"]').click();
  await map.locator('.panel-back').click();
  await map.locator('[data-layer="reached"]').getByRole('checkbox').uncheck();
  const shown = await map
    .locator('[data-layer]:has(input:checked)')
    .evaluateAll((layers) => layers.map((layer) => layer.getAttribute('data-layer')));
  await expect
    .poll(async () => toldOn(page))
    .toEqual([
      ['ready', {}],
      ['placeselect', { place: 'hartha' }],
      ['placeselect', { place: null }],
      ['layerchange', { layers: shown }],
    ]);
  await expect(page.locator('campaign-map')).toHaveAttribute('layers', shown.join());
});

test('a place the map does not know is no choice, and a word about it stays a link', async ({
  page,
  openHost,
}) => {
  await openHost(page, {
    body: `${element('place="nowhere"')}
<p><a data-campaign-place="atlantis" href="#atlantis">Atlantis</a></p>
<p><a data-campaign-place="zubair" href="#zubair">Zubair</a></p>
${paragraph}${script}`,
  });
  await isReady(page);
  const host = page.locator('campaign-map');
  await expect(host).not.toHaveAttribute('place');
  await page.getByRole('link', { name: 'Zubair' }).press('Enter');
  await expect(host).toHaveAttribute('place', 'zubair');
  await page.getByRole('link', { name: 'Atlantis' }).press('Enter');
  await expect(page).toHaveURL(/#atlantis$/);
  await host.evaluate((map) => (map as HTMLElement & { select(id: string): void }).select('x'));
  await expect(host).toHaveAttribute('place', 'zubair');
  await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
    quoteOf('zubair'),
  );
});
