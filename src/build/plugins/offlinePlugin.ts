import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { isSubpageScript } from './subpageScriptsPlugin.ts';

/** The service worker's own name never changes: browsers look for new releases under it. */
export const serviceWorkerFile = 'sw.js';

/**
 * Tells the service worker which files a page needs to open without a network: each language's
 * home and further pages, and what loads with them. The engine comes later, and is kept when it has come.
 */
export function offlinePlugin(): Plugin {
  let base = '/';
  return {
    name: 'offline',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[serviceWorkerFile];
        if (worker?.type !== 'chunk') return;
        const manifest = Object.values(bundle)
          .filter((file) => isNeeded(file, bundle))
          .map((file) => ({ url: `${base}${file.fileName}`, revision: revisionOf(file) }))
          .toSorted((a, b) => a.url.localeCompare(b.url));
        worker.code = worker.code.replace('precacheManifest', () => JSON.stringify(manifest));
      },
    },
  };
}

type OutputFile = Rolldown.OutputBundle[string];

function isNeeded(file: OutputFile, bundle: Rolldown.OutputBundle): boolean {
  const { fileName } = file;
  if (file.type === 'chunk') return firstScripts(bundle).has(fileName);
  return (
    /^([a-z]{2}\/)?((?!embed)[a-z]+\/)?index\.html$|\.woff2$|^favicon/.test(fileName) ||
    /^assets\/(boot-|story\/|outlines\/)/.test(fileName) ||
    isSubpageScript(fileName)
  );
}

/** Small parts that load late: without a network they would never come. */
const precachedParts =
  /\/(client\/enhance|ui\/(walk\/Walk|speakers\/SpeakerFilter)|map\/gestures\/panZoom)\.tsx?$/;

/** The page's entry and all that it imports at once, and the small parts that follow. */
function firstScripts(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.add(name);
    for (const each of chunk.imports) add(each);
  };
  for (const file of Object.values(bundle)) {
    // Scripts with names of their own are not the page's: the worker itself, and the hosts' script.
    if (file.type !== 'chunk' || !file.fileName.startsWith('assets/')) continue;
    if (file.isEntry || precachedParts.test(file.facadeModuleId ?? '')) add(file.fileName);
  }
  return found;
}

/** Files under `assets/` carry their hash in their names. */
function revisionOf(file: OutputFile): string | null {
  if (file.fileName.startsWith('assets/')) return null;
  const content = file.type === 'chunk' ? file.code : file.source;
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
