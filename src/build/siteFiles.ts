import type { Rolldown } from 'vite';
import { downloadNames } from '../export/downloads.ts';
import { storeForPath } from '../state/store.ts';
import { downloadsFolder } from '../ui/subpages/links.ts';
import type { SubpageName } from '../ui/subpages/subpageProps.ts';
import { downloadFiles } from './downloadFiles.ts';
import {
  dataRules,
  headersFile,
  hostingRules,
  nginxSnippet,
  streetsRules,
} from './hosting/headers.ts';
import { isPrecachedPage, pageEntry, precachedAssets, withPrecache } from './hosting/precache.ts';
import type { PrecacheEntry } from './hosting/precache.ts';
import { iconAt, iconPath, iconSizes, manifest, manifestPath } from './pages/appManifest.ts';
import { oembedPath } from './pages/oembed.ts';
import { picturePath } from './pages/pageHead.ts';
import { patternOf, storyAt } from './pages/pageStories.ts';
import type { PageStories, PageStory } from './pages/pageStories.ts';
import { completeSubpage, fillTemplate, policyOf, withoutScripts } from './pages/pageTemplate.ts';
import type { Template } from './pages/pageTemplate.ts';
import {
  renderNotFound,
  renderOembed,
  renderPage,
  renderPicture,
  renderSubpage,
} from './pages/renderPage.tsx';
import { embedPage, mapPages, subpageAt, subpagesOf } from './pages/sitePages.ts';
import type { LocalizedPaths } from './pages/sitePages.ts';
import { robots, sitemap } from './pages/sitemap.ts';
import { createPainter } from './pages/socialPictures.tsx';
import { serviceWorkerFile } from './site.ts';
import type { Site, SiteFile } from './site.ts';
import type { SiteData } from './siteData.ts';

/** The data of all pages, and the address of their site. */
export interface SiteContext {
  readonly siteData: SiteData;
  readonly pageStories: PageStories;
  readonly site: Site;
}

/** The pages' HTML before their content, and the addresses of the scripts in them. */
export interface Templates {
  readonly map: string;
  readonly embed: string;
  readonly subpage: Template;
  /** Returns the address of a subpage’s own script, or null where it has none. */
  readonly subpageScript: (name: SubpageName) => string | null;
  readonly bootScript: string;
}

interface BuildContext extends SiteContext {
  readonly templates: Templates;
  /** Renders SVG text as PNG bytes. */
  readonly paint: (svg: string) => Uint8Array;
}

/**
 * Yields every file of the site besides those that vite writes: pages, pictures, downloads and
 * files for machines and servers. It builds them one at a time, because those of a large story
 * would not fit into memory together. `bundle` holds the files that vite writes.
 */
export async function* siteFiles(
  siteContext: SiteContext,
  templates: Templates,
  bundle: Rolldown.OutputBundle,
): AsyncGenerator<SiteFile> {
  const context = { ...siteContext, templates, paint: await createPainter() };
  const { pageStories, site } = context;
  const policies = new Map<string, string>();
  const precached: PrecacheEntry[] = [];
  for (const file of pagesAndData(context)) {
    const [path, content] = file;
    const rule = rulePath(path);
    if (rule !== null && !policies.has(rule)) policies.set(rule, policyOf(String(content)));
    if (isPrecachedPage(path)) precached.push(pageEntry(file, site.base));
    yield file;
  }
  const storyPaths = ownFiles(pageStories.homes[0]!).map(([path]) => path);
  for (const path of [...precachedAssets(bundle), ...storyPaths]) {
    precached.push({ url: `${site.base}${path}`, revision: null });
  }
  const worker = bundle[serviceWorkerFile];
  if (worker?.type !== 'chunk') throw new Error(`The bundle has no ${serviceWorkerFile}.`);
  yield [serviceWorkerFile, withPrecache(worker.code, precached)];
  const pages = [...policies.keys()]
    .toSorted()
    .map((path) => ({ path, policy: policies.get(path)! }));
  const data = downloadNames.map((name) => `${downloadsFolder}${name}`);
  const rules = [
    ...hostingRules(site.base, pages),
    ...dataRules(site.base, data.toSorted()),
    ...streetsRules(site.base, context.siteData.story.info.streets?.file),
  ];
  yield ['_headers', headersFile(rules)];
  yield ['hosting/nginx.conf', nginxSnippet(rules)];
}

/** Renders the page at a path without the base for the dev server, which gives both templates. */
export function pageInDev(
  { siteData, pageStories, site }: SiteContext,
  path: string,
  html: string,
  subpageHtml: (name: SubpageName) => string,
): string {
  const name = subpageAt(siteData.story, path);
  if (name !== null) {
    return fillTemplate(subpageHtml(name), renderSubpage(siteData, name, path, site));
  }
  const pageStory = storyAt(pageStories, path);
  return fillTemplate(html, renderPage(pageStory, path, site), filesOf(pageStory, site));
}

function* pagesAndData(context: BuildContext): Generator<SiteFile> {
  yield* rootFiles(context);
  yield* subpages(context);
  for (const [name, text] of downloadFiles(context.siteData, context.site)) {
    yield [`${downloadsFolder}${name}`, text];
  }
  for (const each of context.pageStories.homes) yield* storyFiles(context, each);
}

/** Yields the 404 page, the icons, and the files for search engines and home screens. */
function* rootFiles({ siteData, pageStories, templates, site, paint }: BuildContext) {
  const { story } = siteData;
  const first = pageStories.homes[0]!;
  yield file('404.html', fillTemplate(withoutScripts(templates.map), renderNotFound(first, site)));
  yield file('robots.txt', robots(site.origin, site.base));
  for (const size of iconSizes) yield file(iconPath(size), paint(iconAt(size)));
  const home = storeForPath(first.story, '/', site.base);
  for (const language of story.info.languages) {
    yield file(manifestPath(home, language), manifest(home, language, site));
  }
  if (first.files.names) yield first.files.names;
  if (site.origin === null) return;
  const listed = [
    ...pageStories.homes.flatMap((each) => mapPages(each.story, site.base)),
    ...subpagesOf(story, site.base).values(),
  ];
  yield file('sitemap.xml', sitemap(listed, site.origin));
}

function* subpages({ siteData, templates, site }: BuildContext): Generator<SiteFile> {
  for (const [name, page] of subpagesOf(siteData.story, '/')) {
    const template = completeSubpage(templates.subpage, templates.subpageScript(name));
    for (const path of page.values()) {
      yield [fileOf(path), fillTemplate(template, renderSubpage(siteData, name, path, site))];
    }
  }
}

/** Yields the pages of a story in each language: its home, its embed and its places. */
function* storyFiles(context: BuildContext, shown: PageStory): Generator<SiteFile> {
  const { pageStories, templates } = context;
  const [home, ...places] = mapPages(shown.story, '/');
  yield* ownFiles(shown);
  yield* pageFiles(context, templates.map, shown, home!);
  yield* pageFiles(context, templates.embed, shown, embedPage(shown.story, '/'));
  yield* previewFiles(context, shown, home!);
  for (const [nth, page] of places.entries()) {
    const pageStory = pageStories.ofPlace(shown.story.places[nth]!.id);
    if (pageStory !== shown) yield* ownFiles(pageStory);
    yield* pageFiles(context, templates.map, pageStory, page);
    yield* previewFiles(context, pageStory, page);
  }
}

function* pageFiles(
  { site, templates: { bootScript } }: BuildContext,
  template: string,
  pageStory: PageStory,
  page: LocalizedPaths,
): Generator<SiteFile> {
  const files = filesOf(pageStory, site);
  for (const path of page.values()) {
    yield [
      fileOf(path),
      fillTemplate(template, renderPage(pageStory, path, site, bootScript), files),
    ];
  }
}

/**
 * Yields the link preview picture and the oEmbed answer of a page with a map. Both need absolute
 * addresses, so without a known origin there are none.
 */
function* previewFiles(
  { site, paint }: BuildContext,
  pageStory: PageStory,
  page: LocalizedPaths,
): Generator<SiteFile> {
  if (site.origin === null) return;
  for (const path of page.values()) {
    yield [oembedPath(path), renderOembed(pageStory, path, site)];
    yield [picturePath(path), paint(renderPicture(pageStory, path, site))];
  }
}

/** Returns the files of a page's story that belong to no other page. */
function ownFiles({ files: { story, outlines } }: PageStory): SiteFile[] {
  return [story, outlines].filter((each) => each !== undefined);
}

/** Returns the addresses of the files that a page's scripts fetch. */
function filesOf({ files }: PageStory, { base }: Site): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([key, [path]]) => [key, base + path]));
}

const fileOf = (path: string) => `${path.slice(1)}index.html`;

const file = (path: string, content: SiteFile[1]): SiteFile => [path, content];

/** Returns the path of the hosting rule for a page's file; null for other files. */
function rulePath(path: string): string | null {
  if (!/(^|\/)index\.html$/.test(path)) return null;
  return patternOf(path.replace('index.html', ''));
}
