import { element, iframe, paragraph, script, serveHost } from '../support/hosts.ts';
import {
  expect,
  heightsOf,
  hostFaults,
  isReady,
  mapIn,
  quoteOf,
  test,
} from '../support/hostTest.ts';
import { story } from '../support/testStory.ts';

test.use({ expectedFaults: hostFaults });

const linkTo = (place: string, name: string) =>
  `<a data-campaign-place="${place}" href="{map}/place/${place}/">${name}</a>`;

/** Returns the element in a narrow column of the host’s page. */
function column(width: number): string {
  return `<div id="column">${element('place="zubair"')}</div>${script}<script>column.style.width = '${width}px'</script>`;
}

test('a plain frame is complete: it shows the place, and leads to the page with its layers', async ({
  page,
  openHost,
}) => {
  await openHost(page, { body: iframe('', '?place=zubair&layers=reached&theme=dark') });
  const map = mapIn(page);
  await expect(map.getByRole('article').locator('blockquote')).toHaveText(quoteOf('zubair'));
  await expect(map.locator('html')).toHaveAttribute('data-theme', 'dark');
  const link = map.locator('.embed-foot a');
  await expect(link).toHaveAttribute('href', '/place/zubair/?layers=reached');
  // The embed also tells the reader on whom the whole story rests.
  await expect(map.getByText(story.info.standfirst.en)).toBeVisible();
  // The host of a plain frame does not listen, so the map sends nothing.
  expect(await page.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual([]);
});

test('the element grows with its content, in few words, and goes both ways', async ({
  page,
  openHostWithMapLibre,
}) => {
  await openHostWithMapLibre(page, { body: `${element()}${script}` });
  await isReady(page);
  const map = mapIn(page);
  await expect(map.locator('[data-map]')).toHaveAttribute('data-map', 'ready');
  const settled = await heightsOf(page);
  expect(settled.length).toBeLessThanOrEqual(3);
  const frame = (await page.locator('iframe').boundingBox())!;
  expect(Math.round(frame.height)).toBe(settled.at(-1));

  // The host selects a place in the map …
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const host = document.querySelector('campaign-map')! as HTMLElement & {
      select(place: string): void;
    };
    host.addEventListener('placeselect', (event) =>
      told.push(String((event as CustomEvent).detail.place)),
    );
    host.select('qurna');
  });
  await expect(map.getByRole('article').locator('blockquote')).toHaveText(quoteOf('qurna'));
  // … and the map reports a choice to the host, where attribute and property agree.
  await map.locator('.panel-back').click();
  await map.locator('li a[data-place="hartha"]').click();
  await expect(page.locator('campaign-map')).toHaveAttribute('place', 'hartha');
  expect(
    await page.evaluate(
      () => (document.querySelector('campaign-map') as HTMLElement & { place: string }).place,
    ),
  ).toBe('hartha');
  await expect
    .poll(async () => page.evaluate(() => (window as unknown as { told: string[] }).told))
    .toEqual(['qurna', 'null', 'hartha']);
  // A panel that opens or closes changes the height once or twice, and never back and forth.
  const after = await heightsOf(page);
  expect(after.length - settled.length).toBeLessThanOrEqual(6);
});

test('words drive the map nearest to them, and steps select as they are read', async ({
  page,
  openHost,
}) => {
  await openHost(page, {
    body: `<p>${linkTo('zubair', 'Zubair above')}</p>${element('id="one"')}${paragraph.repeat(12)}
${element('id="two"')}<p>${linkTo('green-zone', 'The zone below')}</p>${paragraph.repeat(12)}
<div data-campaign-steps><p data-campaign-place="dayr">${'Dayr. '.repeat(400)}</p>
<p data-campaign-place="huwair">${'Huwair. '.repeat(400)}</p></div>${paragraph.repeat(6)}${script}${script}`,
  });
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  await two.scrollIntoViewIfNeeded();
  await isReady(page);
  // The test presses a key, because a pointer would miss the link while the maps above still change
  // their heights.
  await page.getByRole('link', { name: 'The zone below' }).press('Enter');
  await expect(two).toHaveAttribute('place', 'green-zone');
  await expect(one).not.toHaveAttribute('place', /./);
  await page
    .getByText('Huwair. Huwair.')
    .evaluate((step) => step.scrollIntoView({ block: 'center' }));
  await expect(two).toHaveAttribute('place', 'huwair');
  await page.getByRole('link', { name: 'Zubair above' }).scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: 'Zubair above' }).click();
  await expect(one).toHaveAttribute('place', 'zubair');
  await expect(page).toHaveTitle('A story');
});

test('one press of the back button leaves the story after ten selections', async ({
  page,
  openHost,
  baseURL,
}) => {
  const host = await openHost(page, { body: '<p>Before</p>' });
  const article = await serveHost({ body: `${element()}${script}` }, baseURL!);
  await page.goto(article.url);
  await isReady(page);
  for (const place of ['zubair', 'qurna', 'dayr', 'huwair', 'hartha']) {
    await mapIn(page).locator(`li a[data-place="${place}"]`).click();
    await expect(page.locator('campaign-map')).toHaveAttribute('place', place);
    await mapIn(page).locator('.panel-back').click();
    await expect(page.locator('campaign-map')).not.toHaveAttribute('place', /./);
  }
  await page.goBack();
  expect(page.url()).toBe(host.url);
  await article.close();
});

test('a choice made before the host has greeted the other language stays, and is told', async ({
  page,
  openHost,
}) => {
  await openHost(page, { body: `${element('place="zubair"')}${script}` });
  await isReady(page);
  let greet: (() => void) | undefined;
  await page.route('**/connectHost-*.js', async (route) => {
    await new Promise<void>((resolve) => {
      greet = resolve;
    });
    await route.continue();
  });
  const host = page.locator('campaign-map');
  await host.evaluate((map) => map.setAttribute('lang', 'ar'));
  const root = mapIn(page).locator('html[lang="ar"]:is([data-stage=live], [data-stage=ready])');
  await expect(root).toBeAttached();
  await root.locator('.panel-back').click();
  await root.locator('li a[data-place="qurna"]').click();
  greet!();
  await isReady(page);
  await expect(host).toHaveAttribute('place', 'qurna');
  await expect(root.getByRole('article').locator('blockquote')).toHaveText(quoteOf('qurna'));
  // A later request of the host reaches the map.
  await host.evaluate((map) => map.setAttribute('place', 'hartha'));
  await expect(root.getByRole('article').locator('blockquote')).toHaveText(quoteOf('hartha'));
});

test('hostile messages change nothing and throw nothing', async ({ page, openHost }) => {
  await openHost(page, { body: `${element('place="zubair"')}${script}` });
  await isReady(page);
  await page.evaluate(() => {
    const host = document.querySelector('campaign-map')!;
    const frame = host.shadowRoot!.querySelector('iframe')!.contentWindow!;
    const shapes: unknown[] = [
      null,
      1,
      'select',
      [],
      { campaignMap: 1 },
      { campaignMap: 1, type: 'select', place: { toString: 'zubair' } },
      { campaignMap: 1, type: 'select', place: '"><img src=x onerror=alert(1)>' },
      { campaignMap: 1, type: 'select', place: 'a'.repeat(5e5) },
      { campaignMap: 1, type: 'constructor' },
      { campaignMap: 1, type: '__proto__', place: 'qurna' },
      { campaignMap: 2, type: 'clear' },
      { campaignMap: 1, type: 'layers', layers: [{}, 'reached'] },
      { campaignMap: 1, type: 'theme', theme: 'url(x)' },
    ];
    for (let i = 0; i < 1000; i++) {
      frame.postMessage(shapes[i % shapes.length], '*');
      // The host also gets a message from a wrong window.
      window.postMessage({ campaignMap: 1, type: 'placeselect', place: 'qurna' }, '*');
    }
  });
  await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
    quoteOf('zubair'),
  );
  await expect(page.locator('campaign-map')).toHaveAttribute('place', 'zubair');
  // The map still accepts a message that is meant for it.
  await page.locator('campaign-map').evaluate((map) => map.setAttribute('place', 'qurna'));
  await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(quoteOf('qurna'));
});

test('words under the pointer and in focus are highlighted on the map', async ({
  page,
  openHost,
}) => {
  await openHost(page, {
    body: `<p>${linkTo('zubair', 'Zubair')} and ${linkTo('hartha', 'Hartha')}</p>${element()}${script}`,
  });
  await isReady(page);
  const label = (place: string) =>
    mapIn(page).locator(`.map-overlay .place-label[data-place="${place}"]`);
  await page.getByRole('link', { name: 'Zubair' }).hover();
  await expect(label('zubair')).toHaveClass(/is-highlighted/);
  await page.getByRole('link', { name: 'Hartha' }).focus();
  await expect(label('hartha')).toHaveClass(/is-highlighted/);
  await expect(label('zubair')).not.toHaveClass(/is-highlighted/);
  await page.getByRole('link', { name: 'Hartha' }).blur();
  await expect(label('hartha')).not.toHaveClass(/is-highlighted/);
});

test('without the script the fallback stays and linked words are links', async ({
  page,
  openHost,
  baseURL,
}) => {
  await page.route('**/embed.js', (route) => route.fulfill({ status: 404 }));
  await openHost(page, {
    body: `${element()}<p><a data-campaign-place="zubair" href="{map}/place/zubair/">Zubair</a></p>`,
  });
  await expect(page.getByRole('link', { name: 'The map of the security campaign' })).toBeVisible();
  await page.getByRole('link', { name: 'Zubair' }).click();
  await expect(page).toHaveURL(`${baseURL}/place/zubair/`);
});

const policy = "default-src 'self'; script-src {map}; frame-src {map}; style-src 'self'";
for (const [name, host] of [
  [
    'with a strict policy',
    {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      body: `${element('place="zubair"')}${script}`,
    },
  ],
  [
    'written from the right',
    { root: 'dir="rtl"', body: `${element('place="zubair" lang="ar"')}${script}` },
  ],
  ['with a column of 320 px', { body: column(320) }],
  ['with a column of 280 px', { body: column(280) }],
] as const) {
  test(`the element works in a page ${name}`, async ({ page, openHost }) => {
    await openHost(page, host);
    await isReady(page);
    await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
      quoteOf('zubair'),
    );
    // The map's choice reaches the host, and the host's choice reaches the map.
    await mapIn(page).locator('.panel-back').click();
    await expect(page.locator('campaign-map')).not.toHaveAttribute('place', /./);
    await page.locator('campaign-map').evaluate((map) => map.setAttribute('place', 'qurna'));
    await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
      quoteOf('qurna'),
    );
    const width = await mapIn(page)
      .locator('html')
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(width).toBe(0);
  });
}

test('loaded twice the script does nothing twice, and the host’s page stays its own', async ({
  page,
  openHost,
}) => {
  await openHost(page, {
    head: '<script>before = Object.getOwnPropertyNames(window)</script>',
    body: `${element('place="zubair"')}${element('place="qurna"')}${paragraph}${script}${script}`,
  });
  await isReady(page);
  await expect(page.locator('iframe')).toHaveCount(2);
  // One press on a word is one selection, however often the script was loaded.
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    const host = document.querySelector('campaign-map')!;
    host.addEventListener('placeselect', ({ detail }: CustomEventInit) => told.push(detail.place));
    const link = document.createElement('a');
    link.href = '#';
    link.dataset['campaignPlace'] = 'hartha';
    link.textContent = 'Hartha';
    host.before(link);
    link.click();
  });
  await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
    quoteOf('hartha'),
  );
  const { told, added, styles } = await page.evaluate(() => {
    const all = window as unknown as { told: unknown[]; before: string[] };
    return {
      told: all.told,
      added: Object.getOwnPropertyNames(window).filter((name) => !all.before.includes(name)),
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  });
  expect(told).toEqual(['hartha']);
  // The only new globals are those of this test.
  expect(added.toSorted()).toEqual(['before', 'told']);
  expect(styles).toBe(0);
});

test('moved, removed and put back the element shows what it showed', async ({ page, openHost }) => {
  await openHost(page, {
    body: `<div id="a">${element('place="zubair"')}</div><div id="b"></div>${script}`,
  });
  await isReady(page);
  await page.evaluate(() =>
    document.querySelector('#b')!.append(document.querySelector('campaign-map')!),
  );
  await isReady(page);
  await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
    quoteOf('zubair'),
  );
  await page.evaluate(() => {
    const map = document.querySelector('campaign-map')!;
    map.remove();
    document.querySelector('#a')!.append(map);
  });
  await isReady(page);
  await expect(mapIn(page).getByRole('article').locator('blockquote')).toHaveText(
    quoteOf('zubair'),
  );
});

test.describe('in a sandbox', () => {
  test.use({
    expectedFaults: new RegExp(
      `${hostFaults.source}|CORS policy|Failed to load resource|Blocked script execution`,
    ),
  });
  for (const [name, sandbox] of [
    ['with its own origin', 'allow-scripts allow-same-origin'],
    ['without an origin', 'allow-scripts'],
    ['without scripts', ''],
  ] as const) {
    test(`${name} the map shows its places and leads to their quotes`, async ({
      page,
      openHost,
    }) => {
      await openHost(page, { body: iframe(`sandbox="${sandbox}"`) });
      const place = mapIn(page).locator('li a[data-place="zubair"]');
      await expect(mapIn(page).locator('.drawing [data-place="zubair"]').first()).toBeAttached();
      await place.click();
      await expect(mapIn(page).getByRole('article').locator('blockquote').first()).toHaveText(
        quoteOf('zubair'),
      );
    });
  }
});

test.describe('when the map is not to be had', () => {
  test.use({ expectedFaults: new RegExp(`${hostFaults.source}|Failed to load resource`) });

  test('a map that does not come says so once, and its fallback stays', async ({
    page,
    openHost,
  }) => {
    await page.clock.install();
    // The server answers, but not with the map.
    await page.route('**/embed/**', (route) => route.fulfill({ status: 503, body: 'Busy' }));
    await openHost(page, { body: `${element()}${script}` });
    await page.locator('campaign-map').evaluate((map) => {
      const told: string[] = [];
      Object.assign(window, { told });
      map.addEventListener('error', (event) => told.push((event as CustomEvent).detail.reason));
    });
    await expect(page.locator('iframe')).toBeAttached();
    await page.clock.runFor(60_000);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
      'unreachable',
    ]);
    await expect(
      page.getByRole('link', { name: 'The map of the security campaign' }),
    ).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});
