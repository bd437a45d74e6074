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
import { readStory } from '../../src/build/readData.ts';
import { press } from '../bench/measure.ts';
import { spreadOf } from '../bench/median.ts';
import { launchOptions } from '../launchOptions.ts';
import { serveFolder } from '../serve.ts';
import { use } from './use.ts';
import { syntheticStory, writeStory } from './syntheticStory.ts';

const sizes = [10, 100, 1_000, 10_000];
const visits = 5;
const root = join(import.meta.dirname, '../..');
const unthrottled = { name: 'Unthrottled', cpu: 1, network: null };

/** How a story of so many places fares; times in ms, sizes in bytes. */
interface Grown {
  readonly places: number;
  readonly check: number;
  readonly build: number;
  /** The most memory the build held. */
  readonly buildMemory: number;
  readonly files: number;
  readonly site: number;
  /** Brotli: what the home and a place's page hold, and what their scripts fetch. */
  readonly home: number;
  readonly place: number;
  readonly fetched: number;
  readonly quote: number;
  readonly select: number;
  readonly filter: number;
  readonly search: number;
  readonly heap: number;
}

/**
 * `npm run bench:growth [most]`: made-up stories of 10 to 10,000 places, or to `most`, each checked,
 * built and used. Answers 1 where something grows faster than the story or a choice takes too long.
 */
export async function main([most = String(sizes.at(-1))]: readonly string[] = []): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const grown: Grown[] = [];
  try {
    for (const places of sizes.filter((each) => each <= Number(most))) {
      grown.push(await grow(places, folder));
      console.log(`${places} places: ${JSON.stringify(grown.at(-1))}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench/growth.json'), `${JSON.stringify(grown, null, 2)}\n`);
  console.log(`\n${table(grown)}\n`);
  return judge(grown) ? 0 : 1;
}

async function grow(places: number, folder: string): Promise<Grown> {
  const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
  const story = syntheticStory(places);
  const article = writeStory(story, data);
  const [check, checked] = timed(() => readStory(data, article));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems[0]));
  const peak = join(folder, 'peak');
  const [build] = timed(() =>
    execFileSync(
      'npx',
      ['vite', 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'],
      {
        cwd: root,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          STORY_DATA: data,
          PEAK_FILE: peak,
          NODE_OPTIONS: `--import ${join(import.meta.dirname, 'notePeak.mjs')}`,
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    ),
  );
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const site = files.reduce(
    (sum, each) => sum + statSync(join(each.parentPath, each.name)).size,
    0,
  );
  const packed = (name: string) => brotliCompressSync(readFileSync(join(dist, name))).length;
  const middle = story.placeIds[Math.floor(places / 2)]!;
  const told = readdirSync(join(dist, 'assets')).filter((name) => /^story(-|$)/.test(name));
  const fetched = told.flatMap((name) =>
    statSync(join(dist, 'assets', name)).isDirectory()
      ? readdirSync(join(dist, 'assets', name)).map((each) => `assets/${name}/${each}`)
      : [`assets/${name}`],
  );
  const ofHome = fetched.find((name) => /part-1-|\.js$/.test(name))!;
  return {
    places,
    check,
    build,
    buildMemory: Number(readFileSync(peak, 'utf8')),
    files: files.length,
    site,
    home: packed('index.html'),
    place: packed(`place/${middle}/index.html`),
    fetched: packed(ofHome),
    ...(await useSite(dist, story.placeIds)),
  };
}

async function useSite(dist: string, placeIds: readonly string[]) {
  const site = await serveFolder(dist);
  const browser = await chromium.launch(launchOptions());
  try {
    const quotes: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const { quote } = await press(browser, `${site.origin}/`, unthrottled, placeIds[1]!);
      quotes.push(quote!);
    }
    return { quote: spreadOf(quotes).median, ...(await use(browser, `${site.origin}/`, placeIds)) };
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

interface Row {
  readonly key: Exclude<keyof Grown, 'places'>;
  readonly name: string;
  readonly format: (n: number) => string;
  /** Grows with the story: held to no more than ten times for ten times the places. */
  readonly grows?: true;
  /** The most at 1,000 and at 10,000 places. */
  readonly atMost?: readonly [number, number];
}

const rows: readonly Row[] = [
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

function table(grown: readonly Grown[]): string {
  const lines = [
    ['Places', ...grown.map(({ places }) => places.toLocaleString('en'))],
    ['--', ...grown.map(() => '--:')],
    ...rows.map(({ key, name, format }) => [name, ...grown.map((each) => format(each[key]))]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Between two sizes a thing that grows may take so much more than its share: caches, collection. */
const slack = 1.3;

function judge(grown: readonly Grown[]): boolean {
  let isKept = true;
  const say = (isWithin: boolean, what: string) => {
    isKept &&= isWithin;
    console.log(`- ${isWithin ? 'kept' : 'MISSED'}: ${what}`);
  };
  for (const { key, name, format, grows, atMost } of rows) {
    for (const [at, { places, [key]: now }] of grown.entries()) {
      const before = grown[at - 1];
      if (grows && before) {
        const [times, more] = [now / before[key], places / before.places];
        const says = `${name}: ${times.toFixed(1)} × for ${more} × the places`;
        say(times <= more * slack, says);
      }
      const limit = places === 1_000 ? atMost?.[0] : places === 10_000 ? atMost?.[1] : undefined;
      if (limit !== undefined) {
        say(now <= limit, `${name} at ${places}: ${format(now)} (${format(limit)})`);
      }
    }
  }
  return isKept;
}
