import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type * as Renderer from '../pages/renderPage.tsx';
import type { LocalizedPaths } from '../pages/pagesOf.ts';
import type { RenderedPage } from '../pages/renderPage.tsx';
import { iconAt, iconPath, iconSizes, manifest, manifestPath } from '../pages/appManifest.ts';
import { bootScriptOf } from './bootPlugin.ts';
import { subpageScriptOf } from './subpageScriptsPlugin.ts';
import {
  completeSubpage,
  completeTemplate,
  takeTemplate,
  withModulesLast,
  withoutScripts,
  withScript,
} from '../pages/pageTemplate.ts';
import type { Template } from '../pages/pageTemplate.ts';
import type { SubpageName } from '../../ui/subpages/subpageProps.ts';
import { subpageScripts } from '../../ui/subpages/subpageScripts.ts';
import { leftOutWithoutOrigin, readSite } from '../site.ts';
import type { Site } from '../site.ts';
import { currentSiteData } from './storyPlugin.ts';
import type { SiteData } from '../siteData.ts';
import { storyAt, storyFileAt, pageStoriesOf } from '../pages/pageStories.ts';
import type { PageStory, PageStories } from '../pages/pageStories.ts';

/** The template of the subpages. */
const subpageTemplate = 'src/ui/subpages/subpage.html';

interface Templates {
  readonly map: string;
  readonly embed: string;
  readonly subpage: Template;
  /** Returns the address of a subpage’s own script, or null where it has none. */
  readonly subpageScript: (name: SubpageName) => string | null;
  readonly bootScript: string;
}

/** Renders every page in every language at build; the dev server renders the requested page. */
export function pagesPlugin(): Plugin {
  let site: Site = { base: '/', origin: null };
  /** Files that are too many to hold in memory at once; `writeBundle` writes them one by one. */
  let subpage: Iterable<SiteFile> = [];
  return {
    name: 'pages',
    enforce: 'post',
    configResolved({ base, command, logger }) {
      site = readSite(base, process.env['SITE_URL']);
      if (command === 'build' && site.origin === null) logger.info(leftOutWithoutOrigin);
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = storyFileAt(currentPageStories(), pathname.slice(site.base.length));
        if (file === null) next();
        else response.setHeader('content-type', 'application/json').end(file.source);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const renderer = await importRenderer();
        const siteData = currentSiteData();
        const { pathname } = new URL(originalUrl ?? '/', 'http://localhost');
        const path = `/${pathname.slice(site.base.length)}`;
        const name = renderer.subpageAt(siteData.story, path);
        if (name !== null) {
          const template = subpageInDev(subpageScripts[name]);
          return fillIn(template, renderer.renderSubpage(siteData, name, path, site));
        }
        const pageStories = currentPageStories();
        const pageStory = storyAt(pageStories, path);
        const page = renderer.renderPage({ ...siteData, ...pageStory }, path, site);
        return fillIn(html, page, filesOf(pageStory, pageStories, site.base));
      },
    },
    async generateBundle(_options, bundle) {
      if (!bundle['index.html']) return;
      const renderer = await importRenderer();
      const bootScript = `${site.base}${bootScriptOf(bundle)}`;
      const embed = completeTemplate(takeTemplate(bundle, 'index.html', site.base), bootScript);
      const templates = {
        bootScript,
        map: withModulesLast(embed),
        embed,
        subpage: takeTemplate(bundle, subpageTemplate, site.base),
        subpageScript: (name: SubpageName) => subpageScriptOf(bundle, name, site.base),
      };
      const make = {
        renderer,
        paint: await renderer.createPainter(),
        siteData: currentSiteData(),
        pageStories: currentPageStories(),
        templates,
        site,
      };
      for (const [fileName, source] of rootFiles(make)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      subpage = subpageFiles(make);
    },
    writeBundle({ dir }) {
      for (const [fileName, source] of subpage) {
        const file = join(dir!, fileName);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, source);
      }
      subpage = [];
    },
  };
}

/** A file of the site, named by its path relative to the base. */
type SiteFile = readonly [fileName: string, source: string | Uint8Array];

/** Everything that the files of the site are built from. */
interface BuildContext {
  readonly renderer: typeof Renderer;
  /** Renders SVG text as PNG bytes. */
  readonly paint: (svg: string) => Uint8Array;
  readonly siteData: SiteData;
  readonly pageStories: PageStories;
  readonly templates: Templates;
  readonly site: Site;
}

/**
 * Builds the files at the top of the site: home pages, embeds, subpages, the 404 page, icons and
 * files for machines. Their number does not grow with the story.
 */
function rootFiles(context: BuildContext): Map<string, string | Uint8Array> {
  const { renderer, paint, siteData, pageStories, templates, site } = context;
  const { story } = siteData;
  const first = pageStories.parts[0]!;
  const files = new Map<string, string | Uint8Array>(homeFiles(context, first));
  for (const [name, page] of renderer.subpagesOf(story, '/')) {
    const template = completeSubpage(templates.subpage, templates.subpageScript(name));
    for (const path of page.values()) {
      files.set(fileOf(path), fillIn(template, renderer.renderSubpage(siteData, name, path, site)));
    }
  }
  const notFound = renderer.renderNotFound({ ...siteData, ...first }, site);
  files.set('404.html', fillIn(withoutScripts(templates.map), notFound));
  files.set('robots.txt', renderer.robots(site.origin, site.base));
  for (const size of iconSizes) files.set(iconPath(size), paint(iconAt(size)));
  const home = renderer.storeForPath(first.story, '/', site.base);
  for (const language of story.info.languages) {
    files.set(manifestPath(home, language), manifest(home, language, site));
  }
  if (pageStories.names) files.set(pageStories.names.name, pageStories.names.source);
  if (site.origin === null) return files;
  const listed = [
    ...pageStories.parts.flatMap((part) => renderer.mapPages(part.story, site.base)),
    ...renderer.subpagesOf(story, site.base).values(),
  ];
  files.set('sitemap.xml', renderer.sitemap(listed, site.origin));
  return files;
}

/** Yields the first page of a part and its embed, in each language, and the files both fetch. */
function* homeFiles(context: BuildContext, pageStory: PageStory): Generator<SiteFile> {
  const { renderer, templates } = context;
  const [home] = renderer.mapPages(pageStory.story, '/');
  yield* storyFiles(pageStory);
  yield* pageFiles(context, templates.map, pageStory, home!);
  yield* pageFiles(context, templates.embed, pageStory, renderer.embedPage(pageStory.story, '/'));
}

/**
 * Yields the pages of the places and of the parts after the first, built one at a time. With a
 * known origin it also yields the link preview picture and oEmbed answer of each page with a map.
 */
function* subpageFiles(context: BuildContext): Generator<SiteFile> {
  const { renderer, paint, siteData, pageStories, templates, site } = context;
  const pictures = function* (pageStory: PageStory, page: LocalizedPaths): Generator<SiteFile> {
    if (site.origin === null) return;
    const told = { ...siteData, ...pageStory };
    for (const path of page.values()) {
      yield [renderer.oembedPath(path), renderer.renderOembed(told, path, site)];
      yield [renderer.picturePath(path), paint(renderer.renderPicture(told, path, site))];
    }
  };
  for (const [at, part] of pageStories.parts.entries()) {
    const [home, ...places] = renderer.mapPages(part.story, '/');
    if (at > 0) yield* homeFiles(context, part);
    yield* pictures(part, home!);
    for (const [nth, page] of places.entries()) {
      const pageStory = pageStories.ofPlace(part.story.places[nth]!.id);
      if (pageStory !== part) yield* storyFiles(pageStory);
      yield* pageFiles(context, templates.map, pageStory, page);
      yield* pictures(pageStory, page);
    }
  }
}

function* pageFiles(
  { renderer, siteData, pageStories, templates, site }: BuildContext,
  template: string,
  pageStory: PageStory,
  page: LocalizedPaths,
): Generator<SiteFile> {
  const files = filesOf(pageStory, pageStories, site.base);
  for (const path of page.values()) {
    const rendered = renderer.renderPage(
      { ...siteData, ...pageStory },
      path,
      site,
      templates.bootScript,
    );
    yield [fileOf(path), fillIn(template, rendered, files)];
  }
}

function* storyFiles({ files }: PageStory): Generator<SiteFile> {
  for (const { name, source } of Object.values(files ?? {})) yield [name, source];
}

const fileOf = (path: string) => `${path.slice(1)}index.html`;

let told: { readonly siteData: SiteData; readonly pageStories: PageStories } | null = null;

/** Returns the page stories of the current data; it rebuilds them only after the data changes. */
function currentPageStories(): PageStories {
  const siteData = currentSiteData();
  if (told?.siteData !== siteData) told = { siteData, pageStories: pageStoriesOf(siteData) };
  return told.pageStories;
}

/**
 * Returns the template of a subpage for the dev server, which answers every address with
 * index.html.
 */
function subpageInDev(script: string | undefined): string {
  const html = readFileSync(subpageTemplate, 'utf8');
  return script === undefined ? html : withScript(html, `/${script}`);
}

/** Imports the page's components, which the vite config itself cannot import, as they are TSX. */
async function importRenderer(): Promise<typeof Renderer> {
  const { module } = await runnerImport<typeof Renderer>('./src/build/pages/renderPage.tsx', {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}

/**
 * Returns the addresses of the files that a page's scripts fetch; no entries where the story comes
 * with the scripts.
 */
function filesOf({ files }: PageStory, { names }: PageStories, base: string): PageFiles {
  if (!files) return {};
  const story = base + files.story.name;
  return {
    story,
    outlines: base + files.outlines.name,
    ...(names && { names: base + names.name }),
  };
}

type PageFiles = Readonly<Record<string, string>>;

function fillIn(
  html: string,
  { path, rootAttributes, head, body, data }: RenderedPage,
  files: PageFiles = {},
): string {
  const attributes = Object.entries({ path, ...files }).map(
    ([key, value]) => ` data-${key}="${value}"`,
  );
  const ahead = files['story']
    ? `\n    <link rel="preload" as="fetch" crossorigin href="${files['story']}" />`
    : '';
  return html
    .replace('<html lang="en" dir="ltr">', () => `<html ${rootAttributes}>`)
    .replace('<title>page title</title>', () => head + ahead)
    .replace(
      '<div id="page"></div>',
      () => `<div id="page"${attributes.join('')}>${body}</div>${data}`,
    );
}
