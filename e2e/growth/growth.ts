import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { readStory } from '../../src/build/readData.ts';
import { press, read } from '../bench/measure.ts';
import type { Visit } from '../bench/measure.ts';
import { conditions } from '../bench/conditions.ts';
import { spreadOf } from '../bench/median.ts';
import { mostOnAPage } from '../../src/story/mostOnAPage.ts';
import { launchOptions } from '../support/launchOptions.ts';
import { packing, serveFolder } from '../support/serve.ts';
import { use } from './use.ts';
import { syntheticStory, writeStory } from './syntheticStory.ts';

const sizes = [10, 100, 1_000, 10_000];
const visits = 5;
const [unthrottled, weakPhone] = conditions;
const root = join(import.meta.dirname, '../..');
/** The numbers of steps along each of the four edges of a place. */
const edges = [4, 40, 400];

/** The figures of a story of this size. Times are in ms, sizes in bytes. */
interface Grown {
  readonly size: number;
  readonly check: number;
  readonly build: number;
  /** The most memory that the build held. */
  readonly buildMemory: number;
  readonly files: number;
  readonly site: number;
  /**
   * The brotli sizes of the home page, of a place's page, and of the words that their scripts
   * fetch.
   */
  readonly home: number;
  readonly place: number;
  readonly fetched: number;
  readonly quote: number;
  readonly select: number;
  readonly filter: number;
  readonly search: number;
  readonly heap: number;
}

/** The figures of a page with as many places as it may hold, at one fineness of their outlines. */
interface Drawn {
  /** The number of vertices on the page, in all outlines except the country's. */
  readonly size: number;
  readonly home: number;
  /** The brotli size of MapLibre with the outlines. */
  readonly outlines: number;
  readonly quote: number;
  readonly vectorMap: number;
}

/**
 * Runs `npm run bench:growth [most]`: checks, builds and uses made-up stories of 10 to 10,000
 * places, or up to `most`. Also draws a full page with coarse and fine outlines. Returns 1 if a
 * figure grows faster than the story, or if a choice takes too long.
 */
export async function main([most = String(sizes.at(-1))]: readonly string[] = []): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const grown: Grown[] = [];
  const drawn: Drawn[] = [];
  try {
    for (const places of sizes.filter((each) => each <= Number(most))) {
      grown.push(await grow(places, folder));
      console.log(JSON.stringify(grown.at(-1)));
    }
    for (const edgeSteps of edges) {
      drawn.push(await draw(edgeSteps, folder));
      console.log(JSON.stringify(drawn.at(-1)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench/growth.json'), `${JSON.stringify({ grown, drawn }, null, 2)}\n`);
  console.log(`\n${table('Places', grown, rows)}\n`);
  console.log(`${table('Vertices on a page', drawn, drawnRows)}\n`);
  return judge(grown) ? 0 : 1;
}

async function grow(size: number, folder: string): Promise<Grown> {
  const story = syntheticStory(size);
  const data = join(folder, 'data');
  const article = writeStory(story, data);
  const [check, checked] = timed(() => readStory(data, article));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems[0]));
  const { dist, build, buildMemory } = buildSite(data, folder);
  const files = filesIn(dist);
  const middle = story.placeIds[Math.floor(size / 2)]!;
  return {
    size,
    check,
    build,
    buildMemory,
    files: files.length,
    site: files.reduce((sum, file) => sum + statSync(file).size, 0),
    home: packed(join(dist, 'index.html')),
    place: packed(join(dist, `place/${middle}/index.html`)),
    fetched: packed(
      files.find((file) => /\/story\/part-1-/.test(file)) ??
        files.find((file) => /\/story-\w+\.js$/.test(file))!,
    ),
    ...(await useSite(dist, story.placeIds)),
  };
}

async function draw(edgeSteps: number, folder: string): Promise<Drawn> {
  const data = join(folder, 'data');
  // The country is a place too.
  const story = syntheticStory(mostOnAPage.places - 1, edgeSteps);
  writeStory(story, data);
  const { dist } = buildSite(data, folder);
  const outlines = filesIn(dist).find((file) => /assets\/mountMaplibre-[^/]+$/.test(file))!;
  return withSite(dist, async (browser, url) => {
    const seen: Visit[] = [];
    for (let visit = 0; visit < visits; visit++) {
      seen.push(await read(browser, url, weakPhone, true));
      seen.push(await press(browser, url, weakPhone, story.placeIds[1]!));
    }
    const middle = (key: keyof Visit) => spreadOf(seen.flatMap((visit) => visit[key] ?? [])).median;
    return {
      size: story.placeIds.length * 4 * edgeSteps,
      home: packed(join(dist, 'index.html')),
      outlines: packed(outlines),
      quote: middle('quote'),
      vectorMap: middle('vectorMap'),
    };
  });
}

function buildSite(data: string, folder: string) {
  const [dist, peak] = [join(folder, 'dist'), join(folder, 'peak')];
  rmSync(peak, { force: true });
  const args = ['vite', 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'];
  const [build] = timed(() =>
    execFileSync('npx', args, {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        STORY_DATA: data,
        PEAK_FILE: peak,
        NODE_OPTIONS: `--import ${join(import.meta.dirname, 'notePeak.mjs')}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  return { dist, build, buildMemory: Number(readFileSync(peak, 'utf8')) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).replaceAll('\\', '/'));
}

/** Returns the bytes of a file packed by brotli. */
const packed = (file: string) => brotliCompressSync(readFileSync(file)).length;

function useSite(dist: string, placeIds: readonly string[]) {
  return withSite(dist, async (browser, url) => {
    const quotes: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      quotes.push((await press(browser, url, unthrottled, placeIds[1]!)).quote!);
    }
    return { quote: spreadOf(quotes).median, ...(await use(browser, url, placeIds)) };
  });
}

async function withSite<T>(
  dist: string,
  look: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const site = await serveFolder(dist, packing.best);
  const browser = await chromium.launch(launchOptions());
  try {
    return await look(browser, `${site.origin}/`);
  } finally {
    await browser.close();
    await site.close();
  }
}

function timed<T>(work: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

const kilo = (bytes: number) => `${(bytes / 1e3).toFixed(1)} kB`;
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const seconds = (ms: number) => `${(ms / 1e3).toFixed(1)} s`;
const millis = (ms: number) => `${ms.toFixed(0)} ms`;

interface Row<Measured> {
  readonly key: keyof Measured & string;
  readonly name: string;
  readonly format: (n: number) => string;
  /** True for a figure that may grow in proportion to the places, but no faster. */
  readonly grows?: true;
  /** The limits at 1,000 and at 10,000 places, in ms. */
  readonly atMost?: readonly [number, number];
}

const rows: readonly Row<Grown>[] = [
  { key: 'check', name: 'Check, with the article', format: seconds, grows: true },
  { key: 'build', name: 'Build', format: seconds, grows: true },
  { key: 'buildMemory', name: 'Most memory of the build', format: mega, grows: true },
  { key: 'files', name: 'Files', format: String, grows: true },
  { key: 'site', name: 'The site, unpacked', format: mega, grows: true },
  { key: 'home', name: 'HTML of the home, brotli', format: kilo },
  { key: 'place', name: 'HTML of a place, brotli', format: kilo },
  { key: 'fetched', name: 'Words the scripts fetch, brotli', format: kilo },
  { key: 'quote', name: 'Until a press shows a quote', format: millis, grows: true },
  { key: 'select', name: 'Choose a place', format: millis, atMost: [50, 100] },
  { key: 'filter', name: 'Switch a layer', format: millis, atMost: [50, 100] },
  { key: 'search', name: 'Find, a letter more', format: millis, atMost: [50, 100] },
  { key: 'heap', name: 'Heap, after a search', format: mega, grows: true },
];

const drawnRows: readonly Row<Drawn>[] = [
  { key: 'home', name: 'HTML of the page, brotli', format: kilo },
  { key: 'outlines', name: 'Engine with the outlines, brotli', format: kilo },
  { key: 'quote', name: `Until a press shows a quote, ${weakPhone.name}`, format: millis },
  { key: 'vectorMap', name: `Complete vector map, ${weakPhone.name}`, format: millis },
];

function table<Measured extends { readonly size: number }>(
  title: string,
  measured: readonly Measured[],
  shown: readonly Row<Measured>[],
): string {
  const lines = [
    [title, ...measured.map(({ size }) => size.toLocaleString('en'))],
    ['--', ...measured.map(() => '--:')],
    ...shown.map(({ key, name, format }) => [
      name,
      ...measured.map((each) => format(each[key] as number)),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The factor by which a growing figure may exceed its share, for caches and garbage collection. */
const slack = 1.3;

function judge(grown: readonly Grown[]): boolean {
  let isKept = true;
  const say = (isWithin: boolean, what: string) => {
    isKept &&= isWithin;
    console.log(`- ${isWithin ? 'kept' : 'MISSED'}: ${what}`);
  };
  for (const { key, name, format, grows, atMost } of rows) {
    for (const [at, { size, [key]: now }] of grown.entries()) {
      const before = grown[at - 1];
      if (grows && before) {
        const [times, more] = [now / before[key], size / before.size];
        const says = `${name}: ${times.toFixed(1)} × for ${more} × the places`;
        say(times <= more * slack, says);
      }
      const limit = size === 1_000 ? atMost?.[0] : size === 10_000 ? atMost?.[1] : undefined;
      if (limit !== undefined) {
        say(now <= limit, `${name} at ${size}: ${format(now)} (${format(limit)})`);
      }
    }
  }
  return isKept;
}
