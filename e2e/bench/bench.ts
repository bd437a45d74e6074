import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { loadSiteData } from '../../src/build/siteData.ts';
import { launchOptions } from '../support/launchOptions.ts';
import { packing, serveFolder } from '../support/serve.ts';
import { buildPeers } from './buildPeers.ts';
import { judgeChoices, measureChoices } from './choices.ts';
import { conditions } from './conditions.ts';
import { figures } from './figures.ts';
import { press, read } from './measure.ts';
import type { Conditions, Visit } from './measure.ts';
import { spreadOf } from './median.ts';
import { answering, pageNames, pages } from './pages.ts';
import type { PageName } from './pages.ts';
import { plainFiles } from './plainPage.ts';
import { targets } from './targets.ts';

const rounds = 7;
const place = 'zubair';
const chosen = [place, 'qurna', 'hartha', 'dayr'];
const root = join(import.meta.dirname, '../..');

type Visits = Readonly<Record<PageName, Visit[]>>;

/**
 * Runs `npm run bench`: compares the page and its embed with plain HTML, bare MapLibre and Leaflet,
 * which show the same places and quotes. The pages take turns, so that other load on the machine
 * affects all of them. Judges by ratios within the run and by a few limits in ms. Returns 1 if a
 * target is missed.
 */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const loaded = loadSiteData();
  for (const [path, content] of Object.entries(plainFiles(loaded.story, place))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await buildPeers(['bareMapLibre', 'leaflet'], loaded, place, folder);
  const site = await serveFolder(folder, packing.best);
  const browser = await chromium.launch(launchOptions());
  const results: Record<string, unknown> = {};
  let isKept = true;
  console.log(
    `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, without a GPU.`,
  );
  try {
    for (const condition of conditions) {
      const visits = Object.fromEntries(
        pageNames.map((name): [PageName, Visit[]] => [name, []]),
      ) as Visits;
      for (let round = 0; round < rounds; round++) {
        for (const name of pageNames) {
          const url = site.origin + pages[name];
          const hasMap = name !== 'plain HTML';
          visits[name].push(await read(browser, url, condition, hasMap));
          const pressed = hasMap ? url : site.origin + answering;
          visits[name].push(await press(browser, pressed, condition, place));
        }
      }
      results[condition.name] = visits;
      console.log(`\n**${condition.name}**\n`);
      isKept = judge(condition, visits) && isKept;
      console.log(`\n${table(visits)}`);
    }
    console.log('\n**From a choice to the next paint**\n');
    const claim = loaded.story.claims[0]!.id;
    const choices = await measureChoices(browser, `${site.origin}/`, { places: chosen, claim });
    isKept = judgeChoices(choices) && isKept;
    Object.assign(results, { choices });
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  return isKept ? 0 : 1;
}

function valuesOf(visits: readonly Visit[], key: keyof Visit): number[] {
  return visits.flatMap((visit) => visit[key] ?? []);
}

/** Prints how this run stands to each target. Returns whether it meets all of them. */
function judge(condition: Conditions, visits: Visits): boolean {
  let isKept = true;
  for (const { says, figure, against, atMost } of targets.filter(({ holdsFor }) =>
    holdsFor(condition),
  )) {
    const own = spreadOf(valuesOf(visits.page, figure)).median;
    const other = against && spreadOf(valuesOf(visits[against.page], against.figure)).median;
    const value = other === null ? own : own / other;
    const isWithin = value <= atMost;
    isKept &&= isWithin;
    const unit = other === null ? '' : ' ×';
    const shown = value.toFixed(other === null ? 0 : 2);
    console.log(`- ${isWithin ? 'kept' : 'MISSED'}: ${says}: ${shown}${unit} (${atMost}${unit})`);
  }
  return isKept;
}

/**
 * Returns a table in Markdown: a row for each figure, a column for each page, and the median
 * (least–most) in each cell.
 */
function table(visits: Visits): string {
  const rows = figures.map(({ key, name, unit, format }) => {
    const cells = pageNames.map((page) => {
      const values = valuesOf(visits[page], key);
      if (values.length === 0) return '–';
      const { median, min, max } = spreadOf(values);
      return `${format(median)} (${format(min)}–${format(max)})`;
    });
    return [unit ? `${name}, ${unit}` : name, ...cells];
  });
  const lines = [['', ...pageNames], ['--', ...pageNames.map(() => '--')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
