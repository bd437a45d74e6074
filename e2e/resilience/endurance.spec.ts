import { grown, measureIn } from '../endurance/growth.ts';
import type { Held } from '../endurance/growth.ts';
import { travel } from '../endurance/journey.ts';
import type { Reader } from '../endurance/reader.ts';
import { element, script } from '../support/hosts.ts';
import { longTag } from '../support/longTag.ts';
import { hostFaults, isReady, mapIn, quoteOf, test } from '../support/hostTest.ts';
import { story } from '../support/testStory.ts';
import { coarsePixels, expect, faultsOn, home, openWithMapLibre, open } from '../support/test.ts';

/** The seed of all journeys: another seed makes other journeys, and a failure names its own. */
const seed = Number(process.env['ENDURANCE_SEED'] ?? 20200901);

/**
 * The journeys. The long ones, with 270 actions on each surface, run with `npm run test:long`.
 * MapLibre and the SVG differ in little but the time that they take.
 */
const journeys = [
  { hasEngine: false, count: 40, isInOneDocument: false, tag: [] },
  { hasEngine: false, count: 40, isInOneDocument: true, tag: [] },
  { hasEngine: true, count: 10, isInOneDocument: false, tag: [] },
  { hasEngine: false, count: 120, isInOneDocument: false, tag: [longTag] },
  { hasEngine: false, count: 120, isInOneDocument: true, tag: [longTag] },
  { hasEngine: true, count: 30, isInOneDocument: false, tag: [longTag] },
];

test.use({ ...coarsePixels, viewport: { width: 900, height: 700 } });

for (const [n, journey] of journeys.entries()) {
  const { count, hasEngine, isInOneDocument, tag } = journey;
  const name = `${count} actions ${isInOneDocument ? 'in one document' : 'in both languages'}, ${hasEngine ? 'drawn by the engine' : 'drawn as SVG'}`;

  const endure = async (reader: Reader, faults: readonly string[], ownSeed: number) => {
    const measure = await measureIn(reader.page, reader.frame);
    const measured: Held[] = [];
    const rest = async () => void measured.push(await measure());
    await travel(reader, { ...journey, seed: ownSeed, every: count / 10, rest, faults });
    expect(grown(measured), `seed ${ownSeed}`).toEqual([]);
  };

  test(`a page endures ${name}`, { tag }, async ({ page }) => {
    const faults = faultsOn(page);
    await (hasEngine ? openWithMapLibre : open)(page, home.en);
    await endure({ page, frame: page.mainFrame(), host: null, hasEngine }, faults, seed + n);
  });

  test.describe('on somebody else’s page', () => {
    test.use({ expectedFaults: hostFaults });

    test(`an embed endures ${name}`, { tag }, async ({ page, openHost, openHostWithMapLibre }) => {
      const faults = faultsOn(page);
      const openEmbed = hasEngine ? openHostWithMapLibre : openHost;
      await openEmbed(page, { body: `${element()}${script}` });
      await isReady(page);
      const host = page.locator('campaign-map');
      const frame = page.frames()[1]!;
      await endure({ page, frame, host, hasEngine }, faults, seed + journeys.length + n);
    });
  });
}

test.describe('ten embeds on one page', () => {
  test.use({ expectedFaults: hostFaults });

  // Ten maps of MapLibre at once take a minute where no GPU helps.
  for (const [how, hasEngine, tag] of [
    ['drawn as SVG', false, []],
    ['drawn by the engine', true, [longTag]],
  ] as const) {
    test(
      `each can be used, and a choice in one changes no other, ${how}`,
      { tag: [...tag] },
      async ({ page, openHost, openHostWithMapLibre }) => {
        const places = story.places.slice(0, 10).map(({ id }) => id);
        await (hasEngine ? openHostWithMapLibre : openHost)(page, {
          body: `<div id="column">${places.map(() => element()).join('')}</div>${script}
<script>column.style.width = '320px'</script>`,
        });
        const hosts = page.locator('campaign-map');
        const chosen = async () =>
          hosts.evaluateAll((all) => all.map((each) => each.getAttribute('place')));
        for (const [n, place] of places.entries()) {
          await hosts.nth(n).scrollIntoViewIfNeeded();
          const entry = mapIn(page, n).locator(`.place-list li a[data-place="${place}"]`).first();
          // A map can be neither seen nor focused until it has answered its host.
          await expect(hosts.nth(n)).toHaveJSProperty('isReady', true);
          await expect(mapIn(page, n).locator(':root[data-stage=ready]')).toBeAttached();
          await entry.press('Enter');
          await expect.poll(chosen).toEqual(places.map((each, i) => (i <= n ? each : null)));
        }
        // The browser may lack graphics for ten maps, but each map must show its own choice.
        const statuses = hasEngine ? /ready|failed/ : 'static';
        for (const [n, place] of places.entries()) {
          const map = mapIn(page, n).locator('[data-map]');
          await expect(map).toHaveAttribute('data-map', statuses);
          const isDrawn = (await map.getAttribute('data-map')) === 'ready';
          await expect(map.locator('.map-shapes')).toBeVisible({ visible: !isDrawn });
          await expect(map.locator('.is-selected[data-place]').last()).toHaveAttribute(
            'data-place',
            place,
          );
          const quotes = mapIn(page, n).getByRole('article').locator('blockquote');
          await expect(quotes.first()).toHaveText(quoteOf(place));
        }
      },
    );
  }
});

for (const [name, path] of [
  ['a page', home.en],
  ['an embed', '/embed/'],
] as const) {
  test(`${name} that is left open for ten minutes does nothing`, async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(countCallbacks);
    await openWithMapLibre(page, path);
    const measure = await measureIn(page, page.mainFrame());
    // The first minute is for what a page does once after it has come.
    await page.clock.runFor('01:00');
    const before = await measure();
    const ran = async () => page.evaluate(() => (window as unknown as { ran: number }).ran);
    const ranBefore = await ran();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.clock.runFor('10:00');
    expect(requests).toEqual([]);
    expect(ranBefore).toBeGreaterThan(0);
    expect((await ran()) - ranBefore).toBe(0);
    expect(grown([before, before, await measure()])).toEqual([]);
  });
}

/** Counts how often a timer, a frame or an idle moment calls the page back. */
function countCallbacks(): void {
  const counted = Object.assign(window, { ran: 0 }) as unknown as Record<string, unknown> & {
    ran: number;
  };
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ]) {
    const original = counted[name] as (...args: unknown[]) => unknown;
    counted[name] = (callback: (...args: unknown[]) => unknown, ...rest: unknown[]) =>
      original(
        (...args: unknown[]) => {
          counted.ran++;
          return callback(...args);
        },
        ...rest,
      );
  }
}
