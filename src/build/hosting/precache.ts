import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { subpageScripts } from '../../ui/subpages/subpageScripts.ts';
import type { SiteFile } from '../site.ts';

/** A file that the service worker stores at once; the revision changes with the content. */
export interface PrecacheEntry {
  readonly url: string;
  /** Null where the file's name contains a hash of its content. */
  readonly revision: string | null;
}

/**
 * Returns true for a page that must open without a network: the home page and the subpages in each
 * language.
 */
export function isPrecachedPage(path: string): boolean {
  return /^([a-z]{2}\/)?((?!embed)[a-z]+\/)?index\.html$/.test(path);
}

export function pageEntry([path, content]: SiteFile, base: string): PrecacheEntry {
  const revision = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { url: `${base}${path}`, revision };
}

/** Small chunks that load late. They are precached, since without a network they could not load. */
const precachedChunks =
  /\/(ui\/(ribbon\/hydrateRibbon|speakers\/(hydrateSpeakers|SpeakerFilter)|walk\/Walk)|map\/(gestures\/panZoom|labels\/placeLabels))\.tsx?$/;

/** Scripts that are built apart and their workers, by the beginning of their path. */
const precachedScripts = Object.keys(subpageScripts)
  .flatMap((name) => [name, `${name}Worker`])
  .concat('boot')
  .map((name) => `assets/${name}-`);

/**
 * Returns the files of the bundle that the precached pages load. MapLibre loads later; the service
 * worker stores it after its first use.
 */
export function precachedAssets(bundle: Rolldown.OutputBundle): string[] {
  const assets = Object.keys(bundle).filter(
    (path) => path.endsWith('.woff2') || precachedScripts.some((start) => path.startsWith(start)),
  );
  return [...new Set([...assets, ...precachedChunksOf(bundle)])];
}

/** Returns the page's entry, the small late chunks, and all that these import statically. */
function precachedChunksOf(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
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
    if (file.isEntry || precachedChunks.test(file.facadeModuleId ?? '')) add(file.fileName);
  }
  return found;
}

/** Writes the list of precached files into the service worker's code. */
export function withPrecache(code: string, entries: readonly PrecacheEntry[]): string {
  const sorted = entries.toSorted((a, b) => a.url.localeCompare(b.url));
  return code.replace('precacheManifest', () => JSON.stringify(sorted));
}
