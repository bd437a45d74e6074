import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { isSubpageScript } from './subpageScriptsPlugin.ts';

/** The service worker's file. Its name never changes: browsers look for new releases under it. */
export const serviceWorkerFile = 'sw.js';

/**
 * Tells the service worker which files it must store so that pages open without a network. They are
 * the home page and the subpages in each language, and the files that load with them. MapLibre
 * loads later; the service worker stores it after its first use.
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

/** Small chunks that load late. They are precached, since without a network they could not load. */
const precachedParts =
  /\/(client\/enhance|ui\/(walk\/Walk|speakers\/SpeakerFilter)|map\/gestures\/panZoom)\.tsx?$/;

/** Returns the page's entry, the small late chunks, and all that these import statically. */
function firstScripts(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.add(name);
    for (const each of chunk.imports) add(each);
  };
  for (const file of Object.values(bundle)) {
    // A chunk outside assets/ is not the page's: it is the service worker itself.
    if (file.type !== 'chunk' || !file.fileName.startsWith('assets/')) continue;
    if (file.isEntry || precachedParts.test(file.facadeModuleId ?? '')) add(file.fileName);
  }
  return found;
}

/** Returns a hash of a file's content; null under `assets/`, where the name contains the hash. */
function revisionOf(file: OutputFile): string | null {
  if (file.fileName.startsWith('assets/')) return null;
  const content = file.type === 'chunk' ? file.code : file.source;
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
