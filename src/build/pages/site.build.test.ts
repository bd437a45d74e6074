import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementIds, hooks } from '../../dom/contract.ts';
import { messages } from '../../i18n/messages.ts';
import { pageMessages } from '../../i18n/pages.ts';
import { deriveStory } from '../../story/derive.ts';
import { subpageNames } from '../../ui/subpages/subpages.ts';
import { subpageScripts } from '../../ui/subpages/subpageScripts.ts';
import { licences, licencesOf } from '../../story/licences.ts';
import { licencesFile } from '../../ui/subpages/links.ts';
import { runs } from '../../story/check/runs.fixture.ts';
import { loadSiteData } from '../siteData.ts';

/** The tests build the real site for a host of its own, under a sub-path. */
const origin = 'https://example.org';
const base = '/campaign/';
const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const { story } = loadSiteData();
const derived = deriveStory(story);

let files: string[] = [];
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const pages = () => files.filter((name) => name.endsWith('.html'));
const isListed = (name: string) => !/^404|embed/.test(name);
/** Addresses that links on the subpages may lead to, besides those under the base. */
const pressed =
  /^(#|https:\/\/(creativecommons|opendatacommons|www\.wikidata|www\.geonames|www\.openstreetmap)\.org\/)/;

/** The address that the credit on a map may lead to. */
const credited = /^(#|https:\/\/www\.openstreetmap\.org\/copyright$)/;

/** Returns true for the HTML file of a subpage. */
const isFurther = (name: string) =>
  subpageNames.some((subpage) => new RegExp(`^(\\w\\w/)?${subpage}/index.html$`).test(name));
const addressOf = (name: string) => `${origin}${base}${name.replace('index.html', '')}`;

beforeAll(() => {
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: origin, BASE_PATH: base },
    stdio: 'ignore',
  });
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there is a page for each place, subpage and language, the embeds and one for lost readers', () => {
  const languages = story.info.languages.length;
  expect(pages().filter(isFurther).length).toBe(languages * subpageNames.length);
  expect(pages().length).toBe(languages * (story.places.length + subpageNames.length + 2) + 1);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  // By default two places stand for all of them.
  const left = story.places.slice(runs(2, story.places.length)).map(({ id }) => `place/${id}/`);
  for (const name of pages().filter((each) => !left.some((path) => each.includes(path)))) {
    const report = await validator.validateString(read(name), name);
    const faults = report.results.flatMap(({ messages: all }) =>
      all.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    );
    expect([...new Set(faults)], name).toEqual([]);
  }
}, 120_000);

test('the pages have every id and hook that scripts look for', () => {
  const html = read('index.html') + read(`place/${story.places[0]!.id}/index.html`);
  for (const id of elementIds) expect(html).toContain(` id="${id}"`);
  for (const hook of hooks) expect(html).toContain(` data-hook="${hook}"`);
});

test('Arabic words are set with Arabic commas', () => {
  const latinComma = /.{0,20}(?:[ء-ي]\u2069?,|, \u2068?[ء-ي]).{0,20}/g;
  for (const name of pages().filter((each) => each.startsWith('ar/'))) {
    const text = read(name)
      .replaceAll(/<(style|script).*?<\/\1>/gs, '')
      .replaceAll(/<[^>]+>/g, '');
    expect(text.match(latinComma) ?? [], name).toEqual([]);
  }
});

test('every page forbids inline scripts and everybody else', () => {
  for (const name of pages()) {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read(name))?.[1];
    expect(policy, name).toContain("default-src 'none'");
    expect(policy, name).not.toMatch(/unsafe|https?:/);
    // The style sheet is the only inline part, and only its hash allows it.
    const css = /<style>([\s\S]*?)<\/style>/.exec(read(name))![1]!;
    expect(policy).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    expect(read(name), name).not.toMatch(
      /<script(?! src=| type="(module"[^>]* src=|application\/ld\+json"))/,
    );
    expect(read(name), name).not.toMatch(/ (style|on[a-z]+)="/);
  }
});

test('a page without a map has at most one script of its own, and may open no connection', () => {
  for (const name of pages().filter(isFurther)) {
    const html = read(name);
    const policy = /content="([^"]*connect-src 'none'[^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, name).not.toMatch(/frame-src|data:/);
    expect(html, name).not.toMatch(/data-map|oembed|preload/);
    expect(html, name).toContain('<main class="subpage');
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)">/g)];
    const own = subpageNames.find((each) => name.includes(each) && subpageScripts[each]);
    expect(scripts.length, name).toBe(own ? 1 : 0);
    for (const directive of ["script-src 'self'", "worker-src 'self'"]) {
      expect(policy.includes(directive), name).toBe(own !== undefined);
    }
    for (const [, src = ''] of scripts) {
      const script = src.slice(base.length);
      expect(script).toMatch(new RegExp(`^assets/${own}-`));
      const worker = files.find((each) => each.startsWith(`assets/${own}Worker-`))!;
      expect(read(script)).toContain(base + worker);
      expect(read('sw.js')).toContain(base + worker);
      const text = read(script) + read(worker);
      expect(brotliCompressSync(text).length).toBeLessThan(20_000);
      expect(text).not.toMatch(
        /\bimport\b|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage/,
      );
    }
  }
});

test('the way to every subpage stands on each page with a map, and on the others of them', () => {
  for (const language of story.info.languages) {
    const home = language === story.info.languages[0] ? '' : `${language}/`;
    for (const from of ['', 'place/zubair/', ...subpageNames.map((each) => `${each}/`)]) {
      for (const name of subpageNames.filter((each) => from !== `${each}/`)) {
        const link = `<a href="${base}${home}${name}/">${pageMessages[language].pages[name].link}</a>`;
        expect(read(`${home}${from}index.html`), from).toContain(link);
      }
    }
  }
});

describe('what a reader must fetch', () => {
  const brotli = (name: string) => brotliCompressSync(readFileSync(join(folder, name))).length;

  test('the opening pages with all their words and their map are at most 45 kB', () => {
    for (const name of ['index.html', 'ar/index.html']) {
      expect(brotli(name), name).toBeLessThanOrEqual(45_000);
    }
  });

  test('the page’s own code before the engine is at most 28 kB, and holds nothing of it', () => {
    const scripts = firstScripts();
    expect(scripts.filter((name) => /\/(story|framework)-/.test(name)).length).toBe(2);
    const own = scripts.filter((name) => !/\/(story|framework)-/.test(name));
    expect(own.reduce((sum, name) => sum + brotli(name), 0)).toBeLessThanOrEqual(28_000);
    for (const name of scripts) expect(read(name)).not.toContain('maplibregl');
  });

  test('what is kept for opening without a network is below 1.1 MB', () => {
    const manifest: { url: string }[] = JSON.parse(/\[\{"url":.*?\}\]/.exec(read('sw.js'))![0]);
    const kept = manifest.map(({ url }) => url.slice(base.length));
    expect(kept).toContain('index.html');
    expect(kept).toContain('ar/index.html');
    for (const name of subpageNames) {
      expect(kept).toContain(`${name}/index.html`);
      const script = expect.stringContaining(`assets/${name}-`);
      if (subpageScripts[name]) expect(kept).toContainEqual(script);
    }
    expect(kept.filter((name) => /(embed|place)\//.test(name))).toEqual([]);
    const sizes = kept.map((name) => readFileSync(join(folder, name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_100_000);
  });
});

/** The packages that only a story with streets ships. */
const ofStreets = new Set(['@protomaps/basemaps', 'pmtiles']);

test('a story without streets ships nothing of them', () => {
  for (const name of files.filter((each) => /\.(js|html)$/.test(each))) {
    expect(/pmtiles|protomaps/i.exec(read(name))?.[0], name).toBeUndefined();
  }
});

test('what ships brings its licence: every dependency that is not for development alone', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const shipped = read(licencesFile);
  const section = /^## (\S+) - (\S+) \(.+\)\n\n\S/gm;
  const found = new Map([...shipped.matchAll(section)].map(([, name, version]) => [name, version]));
  for (const [name, version] of Object.entries(dependencies)) {
    if (ofStreets.has(name)) continue;
    expect(found.get(name), name).toBe(version);
  }
  expect(shipped).toContain('SIL OPEN FONT LICENSE');
});

test('nothing of the curator’s desk is in it', () => {
  for (const name of files) {
    expect(name).not.toContain('curate');
    if (!/\.(js|css|html|json|md|txt|xml)$/.test(name)) continue;
    expect(/terra-?draw|\/curate\//i.exec(read(name))?.[0], name).toBeUndefined();
  }
});

test('every address on every page lies under the base', () => {
  for (const name of pages()) {
    for (const [tag, address = ''] of read(name).matchAll(/<[^>]* (?:href|src)="([^"]+)"/g)) {
      // Only links that a reader presses lead elsewhere: to the credited, to the licence and to
      // registers' entries.
      const isPressed = tag.startsWith('<a ');
      const elsewhere = isPressed ? (isFurther(name) ? pressed : credited) : /^#/;
      if (elsewhere.test(address)) continue;
      expect(address, name).toMatch(/^(\/campaign\/|https:\/\/example\.org\/campaign\/)/);
    }
  }
});

describe('for search engines and where pages are shared', () => {
  test('each page names its own address, and its counterpart names it back', () => {
    for (const name of pages().filter(isListed)) {
      const html = read(name);
      expect(html, name).toContain(`<link rel="canonical" href="${addressOf(name)}" />`);
      const alternates = [...html.matchAll(/hreflang="(\w\w)" href="([^"]+)" \/>/g)];
      expect(alternates.map(([, language]) => language)).toEqual(story.info.languages);
      for (const [, , href = ''] of alternates) {
        const other = `${href.slice(`${origin}${base}`.length)}index.html`;
        expect(read(other), other).toContain(`href="${addressOf(name)}" />`);
      }
    }
  });

  test('embeds are not listed and point to the page', () => {
    for (const name of pages().filter((each) => /embed/.test(each))) {
      expect(read(name)).toContain('<meta name="robots" content="noindex" />');
      expect(read(name)).toContain(
        `rel="canonical" href="${addressOf(name).replace('embed/', '')}"`,
      );
    }
  });

  test('titles and descriptions are each page’s own and not too long', () => {
    const titles = new Set<string>();
    for (const name of pages().filter(isListed)) {
      const title = /<title>([^<]+)<\/title>/.exec(read(name))![1]!;
      expect(titles.has(title), title).toBe(false);
      titles.add(title);
      const description = /<meta name="description" content="([^"]+)"/.exec(read(name))![1]!;
      expect([...description].length, name).toBeLessThanOrEqual(300);
    }
  });

  test('each has a picture of 1200 × 630 px', () => {
    for (const name of pages().filter(isListed)) {
      const address = /property="og:image" content="([^"]+)"/.exec(read(name))![1]!;
      const png = readFileSync(join(folder, address.slice(`${origin}${base}`.length)));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(300_000);
    }
  });

  test('the structured data holds each quotation to the letter, with its speaker', () => {
    for (const language of story.info.languages) {
      for (const { id, name } of story.places) {
        const folderOf = language === story.info.languages[0] ? '' : `${language}/`;
        const graph = graphOf(`${folderOf}place/${id}/index.html`);
        const typed = (type: string) => graph.filter((thing) => thing['@type'] === type);
        expect(typed('Place')).toMatchObject([{ name: name[language] }]);
        for (const type of ['Map', 'Dataset', 'NewsArticle']) expect(typed(type).length).toBe(1);
        const claims = derived.claimsAbout.get(id)!.map(({ claim }) => claim);
        expect(typed('Quotation')).toMatchObject(
          claims.map(({ quote, speaker }) => ({
            text: quote.exact,
            spokenByCharacter: { name: derived.speakerById.get(speaker)!.name[language] },
            citation: { '@id': expect.stringMatching(/#article$/) },
          })),
        );
        const ids = new Set(graph.map((thing) => thing['@id']));
        const references = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g);
        for (const [, reference] of references) expect(ids).toContain(reference);
      }
    }
  });

  test('the data set names every licence of its outlines, and a place that of its own', () => {
    const dataset = graphOf('index.html').find((thing) => thing['@type'] === 'Dataset')!;
    expect(dataset['license']).toEqual(licencesOf(story).map(({ url }) => url));
    for (const place of story.places) {
      const things = graphOf(`place/${place.id}/index.html`);
      const map = things.find((thing) => thing['@type'] === 'Place')!['hasMap'];
      expect(map).toMatchObject({ license: licences[place.licence].url });
    }
    expect(read(licencesFile)).toContain(licences['ODbL-1.0'].url);
  });

  test('the data set it tells of can be had, in every format it names', () => {
    const dataset = graphOf('index.html').find((thing) => thing['@type'] === 'Dataset')!;
    const distribution = dataset['distribution'] as { contentUrl: string }[];
    expect(distribution.length).toBeGreaterThan(0);
    for (const { contentUrl } of distribution) {
      expect(files).toContain(contentUrl.slice(`${origin}${base}`.length));
    }
  });

  test('the sitemap lists each page that is to be listed, and nothing else', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    expect(listed.toSorted()).toEqual(pages().filter(isListed).map(addressOf).toSorted());
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
  });
});

test('each page with a map says how to embed it, and the answer frames its embed', () => {
  for (const name of pages().filter((each) => isListed(each) && !isFurther(each))) {
    const link = /type="application\/json\+oembed" title="[^"]+" href="([^"]+)"/.exec(read(name));
    const answer = JSON.parse(read(link![1]!.slice(`${origin}${base}`.length)));
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    const src = /<iframe src="([^"]+)" title="[^"]+" loading="lazy"/.exec(answer.html)![1]!;
    const { pathname, searchParams } = new URL(src.replaceAll('&amp;', '&'));
    expect(files).toContain(`${pathname.slice(base.length)}index.html`);
    const place = /place\/([^/]+)\//.exec(name)?.[1] ?? null;
    expect(searchParams.get('place')).toBe(place);
  }
});

test('the script for hosts is at most 2 kB, without imports, under its own name', () => {
  expect(brotliCompressSync(readFileSync(join(folder, 'embed.js'))).length).toBeLessThanOrEqual(
    2000,
  );
  expect(read('embed.js')).not.toMatch(/\b(import|export)\b/);
  expect(files).toContain('embed.d.ts');
});

test('lost readers are told so in every language, and shown the way', () => {
  for (const language of story.info.languages) {
    expect(read('404.html')).toContain(messages[language].notFound.title);
  }
  expect(read('404.html')).not.toContain('<script');
});

/** Returns the page's entry script and every file that it imports before it runs. */
function firstScripts(): string[] {
  const found = new Set(files.filter((name) => /^assets\/index-[^/]+\.js$/.test(name)));
  for (const name of found) {
    for (const [, other] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      found.add(`assets/${other}`);
    }
  }
  return [...found];
}

function graphOf(name: string): Record<string, unknown>[] {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(name))![1]!;
  return JSON.parse(json)['@graph'];
}
