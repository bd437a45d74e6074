import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { loadStory } from '../../src/build/storyPlugin.ts';
import { findBrowser } from '../findBrowser.mjs';
import { serveFolder } from '../serve.ts';
import { visit } from './measure.ts';
import type { Conditions, Visit } from './measure.ts';
import { spreadOf } from './median.ts';
import { plainPage } from './plainPage.ts';

const rounds = 9;
const place = 'zubair';
const conditions: readonly Conditions[] = [
  { name: 'unthrottled', cpu: 1, network: null },
  {
    name: 'CPU 4× slower, 1.6 Mbit/s, 150 ms',
    cpu: 4,
    network: { bitsPerSecond: 1.6e6, latencyMs: 150 },
  },
];
/** The weak phone's press on a place may take this many first paints of plain HTML. */
const quoteLimit = 1.5;

const root = join(import.meta.dirname, '../..');
const measures = ['bytes', 'requests', 'firstPaint', 'quote', 'shift'] as const;

/**
 * `npm run bench`: the page and its embed against plain HTML with the same quotes, in turns, so that
 * whatever else the machine does meets them all. Judges by ratios, and answers with them.
 */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  mkdirSync(join(folder, 'plain'));
  writeFileSync(join(folder, 'plain/index.html'), plainPage(loadStory().story));
  const site = await serveFolder(folder);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const pages = [
    { name: 'plain HTML', path: '/plain/', place: null },
    { name: 'page', path: '/', place },
    { name: 'embed', path: '/embed/', place },
  ];
  let isKept = true;
  const results: Record<string, unknown> = {};
  try {
    for (const condition of conditions) {
      const visits = new Map(pages.map(({ name }): [string, Visit[]] => [name, []]));
      for (let round = 0; round < rounds; round++) {
        for (const page of pages) {
          const url = site.origin + page.path;
          visits.get(page.name)!.push(await visit(browser, url, condition, page.place));
        }
      }
      results[condition.name] = Object.fromEntries(visits);
      const paint = spreadOf(visits.get('plain HTML')!.map(({ firstPaint }) => firstPaint)).median;
      const quote = spreadOf(visits.get('page')!.map((each) => each.quote!)).median;
      const ratio = quote / paint;
      console.log(`\n${condition.name}, ${rounds} visits each, medians [least–most]`);
      console.log(`  press shows the quote: ${ratio.toFixed(2)} × the first paint of plain HTML`);
      for (const [name, all] of visits) console.log(`  ${name.padEnd(11)} ${rowOf(all)}`);
      if (condition.cpu > 1) {
        const isWithin = ratio <= quoteLimit;
        isKept &&= isWithin;
        console.log(`  ${isWithin ? 'kept' : 'BROKEN'}: at most ${quoteLimit} ×`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  return isKept ? 0 : 1;
}

function rowOf(visits: readonly Visit[]): string {
  return measures
    .flatMap((measure) => {
      const figures = visits.flatMap((each) => each[measure] ?? []);
      if (figures.length === 0) return [];
      const { median, min, max } = spreadOf(figures);
      const show = (n: number) => (measure === 'shift' ? n.toFixed(3) : Math.round(n).toString());
      return [`${measure} ${show(median)} [${show(min)}–${show(max)}]`];
    })
    .join(' · ');
}
