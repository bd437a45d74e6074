import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import type { Result } from 'lighthouse';
import { isEngineFile } from '../support/engineFiles.ts';
import { freePort } from '../support/freePort.ts';
import { launchOptions } from '../support/launchOptions.ts';
import { packing, serveFolder } from '../support/serve.ts';

/** The score that Lighthouse shows as 100. */
const atLeast = 1;
const categories = ['accessibility', 'best-practices', 'seo'] as const;
/**
 * The performance audits that measure no time, because times depend on the machine. Blocking is
 * left out: the boot script stands before the map on purpose, so that it answers a press on the
 * map.
 */
const untimed = [
  'cumulative-layout-shift',
  'cls-culprits-insight',
  'duplicated-javascript-insight',
  'font-display-insight',
  'image-delivery-insight',
  'legacy-javascript-insight',
  'third-parties-insight',
  'total-byte-weight',
  'unminified-css',
  'unminified-javascript',
  'unused-css-rules',
  'viewport-insight',
];

const pages: readonly { readonly path: string; readonly skipAudits: string[] }[] = [
  { path: '/', skipAudits: [] },
  { path: '/ar/', skipAudits: [] },
  { path: '/place/zubair/', skipAudits: [] },
  // An embed is found through its host's page, and asks not to be indexed itself.
  { path: '/embed/', skipAudits: ['is-crawlable'] },
];

/**
 * Runs `npm run test:budgets`: Lighthouse's mobile profile on the built pages. Holds three
 * categories to a score of 100, and the untimed audits of the fourth, performance. Also holds that
 * no page fetches MapLibre by itself, which would take longest. Prints the performance score but
 * does not judge it, because it varies with the load on the machine. Returns 1 if anything is
 * missed.
 */
export async function main(): Promise<number> {
  const site = await serveFolder(join(import.meta.dirname, '../../dist'), packing.best);
  const port = await freePort();
  const browser = await chromium.launch(launchOptions([`--remote-debugging-port=${port}`]));
  let missed = 0;
  try {
    for (const { path, skipAudits } of pages) {
      const run = await lighthouse(site.origin + path, { port, skipAudits, logLevel: 'error' });
      if (!run) throw new Error(`Lighthouse gave no answer for ${path}.`);
      const faults = faultsIn(run.lhr);
      missed += faults.length;
      console.log(`${faults.length > 0 ? 'MISSED' : 'kept'}: ${path} – ${scoresOf(run.lhr)}`);
      for (const fault of faults) console.log(`  ${fault}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return missed > 0 ? 1 : 0;
}

function scoresOf({ categories: all }: Result): string {
  return Object.values(all)
    .map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`)
    .join(', ');
}

function faultsIn({ categories: all, audits }: Result): string[] {
  const low = categories.filter((id) => (all[id]!.score ?? 0) < atLeast);
  const failing = low.flatMap((id) =>
    all[id]!.auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id),
  );
  const missed = [...failing, ...untimed].flatMap((id) => {
    const audit = audits[id];
    if (!audit) return [`${id}: Lighthouse knows no such audit.`];
    const { score, title, displayValue } = audit;
    // A missing score means that the page has nothing to judge.
    if (score === null || score >= atLeast) return [];
    return [`${id}: ${title} ${displayValue ?? ''}`.trimEnd()];
  });
  return [...missed, ...engineFilesOf(audits).map((url) => `${url}: fetched before it is wanted.`)];
}

/** Returns the files of MapLibre that the page fetched. */
function engineFilesOf(audits: Result['audits']): string[] {
  const { details } = audits['network-requests'] ?? {};
  if (details?.type !== 'table' || details.items.length === 0) {
    return ['network-requests: Lighthouse lists no files.'];
  }
  return details.items.map(({ url }) => String(url)).filter(isEngineFile);
}
