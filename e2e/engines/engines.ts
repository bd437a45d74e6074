import { join } from 'node:path';
import { serveFolder } from '../support/serve.ts';
import { corePaths } from './corePaths.ts';
import { startDisplay } from './display.ts';
import type { Engine } from './engineBrowser.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const engines: readonly Engine[] = [firefox, webkit];
const dist = join(import.meta.dirname, '../../dist');

/**
 * Runs `npm run test:engines`: the core paths in the browser engines other than Chromium, with
 * WebGL and without it. Skips an engine that is not installed, and says so. Returns 1 if anything
 * failed.
 */
export async function main(): Promise<number> {
  const site = await serveFolder(dist);
  const closing: string[] = [];
  let isKept = true;
  try {
    for (const engine of engines) {
      const missing = engine.missing();
      if (missing !== null) {
        closing.push(`${engine.name}: skipped: ${missing}`);
        continue;
      }
      for (const hasWebGL of [true, false]) {
        const { says, failed } = await tryEngine(engine, hasWebGL, site.origin);
        closing.push(says);
        isKept &&= failed === 0;
      }
    }
  } finally {
    await site.close();
  }
  console.log(`\n${closing.join('\n')}`);
  return isKept ? 0 : 1;
}

interface Outcome {
  /** The closing line, such as `Firefox 153.7.0 with WebGL: 6 ok, 0 failed`. */
  readonly says: string;
  readonly failed: number;
}

/** Follows every core path once in one browser, and prints how each went. */
async function tryEngine(engine: Engine, hasWebGL: boolean, origin: string): Promise<Outcome> {
  const setting = hasWebGL ? 'with WebGL' : 'without WebGL';
  const display = await startDisplay();
  try {
    const browser = await engine.start(hasWebGL, display.name);
    const name = `${browser.version} ${setting}`;
    let failed = 0;
    console.log(`\n${name}`);
    try {
      for (const path of corePaths) {
        const begin = Date.now();
        const faultsBefore = browser.faults().length;
        const complaint = await path.follow({ browser, origin, hasWebGL }).then(
          () => browser.faults().slice(faultsBefore).join('\n'),
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
        const took = `${((Date.now() - begin) / 1000).toFixed(1)} s`;
        console.log(`  ${complaint ? 'FAILED' : 'ok'}: ${path.name} (${took})`);
        if (complaint) {
          console.log(`    ${complaint.replaceAll('\n', '\n    ')}`);
          failed++;
        }
      }
    } finally {
      await browser.close();
    }
    return { says: `${name}: ${corePaths.length - failed} ok, ${failed} failed`, failed };
  } catch (error) {
    return { says: `${engine.name} ${setting}: FAILED to run: ${String(error)}`, failed: 1 };
  } finally {
    await display.close();
  }
}
