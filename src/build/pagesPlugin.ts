import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type * as Renderer from './renderPage.tsx';
import type { Counterparts } from './pagesOf.ts';
import type { RenderedPage } from './renderPage.tsx';
import { iconAt, iconPath, iconSizes, manifest, manifestPath } from './appManifest.ts';
import { firstScriptOf } from './firstPlugin.ts';
import { furtherScriptOf } from './furtherScriptsPlugin.ts';
import {
  completeFurther,
  completeTemplate,
  takeTemplate,
  withModulesLast,
  withoutScripts,
  withScript,
} from './pageTemplate.ts';
import type { Template } from './pageTemplate.ts';
import type { FurtherPageName } from '../ui/pages/furtherPages.ts';
import { furtherScripts } from '../ui/pages/furtherScripts.ts';
import { leftOutWithoutOrigin, readSite } from './site.ts';
import type { Site } from './site.ts';
import { currentStory } from './storyPlugin.ts';
import type { Loaded } from './storyPlugin.ts';
import { tellingAt, tellingFileAt, tellingsOf } from './tellings.ts';
import type { Telling, Tellings } from './tellings.ts';

/** The file that the pages without a map are made from. */
const furtherTemplate = 'src/ui/pages/further.html';

interface Templates {
  readonly map: string;
  readonly embed: string;
  readonly further: Template;
  /** The address of a further page’s own script, if it has one. */
  readonly furtherScript: (name: FurtherPageName) => string | null;
  readonly firstScript: string;
}

/** Renders every page at build, in every language; in dev the one that is asked for. */
export function pagesPlugin(): Plugin {
  let site: Site = { base: '/', origin: null };
  /** The pages that are too many to be held at once. */
  let further: Iterable<SiteFile> = [];
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
        const file = tellingFileAt(currentTellings(), pathname.slice(site.base.length));
        if (file === null) next();
        else response.setHeader('content-type', 'application/json').end(file.source);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const renderer = await importRenderer();
        const loaded = currentStory();
        const { pathname } = new URL(originalUrl ?? '/', 'http://localhost');
        const path = `/${pathname.slice(site.base.length)}`;
        const name = renderer.furtherAt(loaded.story, path);
        if (name !== null) {
          const template = furtherInDev(furtherScripts[name]);
          return fillIn(template, renderer.renderFurther(loaded, name, path, site));
        }
        const tellings = currentTellings();
        const telling = tellingAt(tellings, path);
        const page = renderer.renderPage({ ...loaded, ...telling }, path, site);
        return fillIn(html, page, filesOf(telling, tellings, site.base));
      },
    },
    async generateBundle(_options, bundle) {
      if (!bundle['index.html']) return;
      const renderer = await importRenderer();
      const firstScript = `${site.base}${firstScriptOf(bundle)}`;
      const embed = completeTemplate(takeTemplate(bundle, 'index.html', site.base), firstScript);
      const templates = {
        firstScript,
        map: withModulesLast(embed),
        embed,
        further: takeTemplate(bundle, furtherTemplate, site.base),
        furtherScript: (name: FurtherPageName) => furtherScriptOf(bundle, name, site.base),
      };
      const make = {
        renderer,
        paint: await renderer.createPainter(),
        loaded: currentStory(),
        tellings: currentTellings(),
        templates,
        site,
      };
      for (const [fileName, source] of doorFiles(make)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      further = furtherFiles(make);
    },
    writeBundle({ dir }) {
      for (const [fileName, source] of further) {
        const file = join(dir!, fileName);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, source);
      }
      further = [];
    },
  };
}

/** By its name, from the site's root. */
type SiteFile = readonly [fileName: string, source: string | Uint8Array];

/** All that the files of the site are made from. */
interface Making {
  readonly renderer: typeof Renderer;
  /** SVG to PNG. */
  readonly paint: (svg: string) => Uint8Array;
  readonly loaded: Loaded;
  readonly tellings: Tellings;
  readonly templates: Templates;
  readonly site: Site;
}

/** What is at the site's door, in every language: few files, whatever the size of the story. */
function doorFiles(making: Making): Map<string, string | Uint8Array> {
  const { renderer, paint, loaded, tellings, templates, site } = making;
  const { story } = loaded;
  const first = tellings.parts[0]!;
  const files = new Map<string, string | Uint8Array>(homeFiles(making, first));
  for (const [name, page] of renderer.furtherPagesOf(story, '/')) {
    const template = completeFurther(templates.further, templates.furtherScript(name));
    for (const path of page.values()) {
      files.set(fileOf(path), fillIn(template, renderer.renderFurther(loaded, name, path, site)));
    }
  }
  const notFound = renderer.renderNotFound({ ...loaded, ...first }, site);
  files.set('404.html', fillIn(withoutScripts(templates.map), notFound));
  files.set('robots.txt', renderer.robots(site.origin, site.base));
  for (const size of iconSizes) files.set(iconPath(size), paint(iconAt(size)));
  const home = renderer.storeAt(first.story, '/', site.base);
  for (const language of story.info.languages) {
    files.set(manifestPath(home, language), manifest(home, language, site));
  }
  if (tellings.names) files.set(tellings.names.name, tellings.names.source);
  if (site.origin === null) return files;
  const listed = [
    ...tellings.parts.flatMap((part) => renderer.mapPages(part.story, site.base)),
    ...renderer.furtherPagesOf(story, site.base).values(),
  ];
  files.set('sitemap.xml', renderer.sitemap(listed, site.origin));
  return files;
}

/** The page that opens a telling, its embed, and what both fetch. */
function* homeFiles(making: Making, telling: Telling): Generator<SiteFile> {
  const { renderer, templates } = making;
  const [home] = renderer.mapPages(telling.story, '/');
  yield* tellingFiles(telling);
  yield* pageFiles(making, templates.map, telling, home!);
  yield* pageFiles(making, templates.embed, telling, renderer.embedPage(telling.story, '/'));
}

/** The pages of the places and of the other parts, and the pictures: made and written one by one. */
function* furtherFiles(making: Making): Generator<SiteFile> {
  const { renderer, paint, loaded, tellings, templates, site } = making;
  const pictures = function* (telling: Telling, page: Counterparts): Generator<SiteFile> {
    if (site.origin === null) return;
    const told = { ...loaded, ...telling };
    for (const path of page.values()) {
      yield [renderer.oembedPath(path), renderer.renderOembed(told, path, site)];
      yield [renderer.picturePath(path), paint(renderer.renderPicture(told, path, site))];
    }
  };
  for (const [at, part] of tellings.parts.entries()) {
    const [home, ...places] = renderer.mapPages(part.story, '/');
    if (at > 0) yield* homeFiles(making, part);
    yield* pictures(part, home!);
    for (const [nth, page] of places.entries()) {
      const telling = tellings.ofPlace(part.story.places[nth]!.id);
      if (telling !== part) yield* tellingFiles(telling);
      yield* pageFiles(making, templates.map, telling, page);
      yield* pictures(telling, page);
    }
  }
}

function* pageFiles(
  { renderer, loaded, tellings, templates, site }: Making,
  template: string,
  telling: Telling,
  page: Counterparts,
): Generator<SiteFile> {
  const files = filesOf(telling, tellings, site.base);
  for (const path of page.values()) {
    const rendered = renderer.renderPage(
      { ...loaded, ...telling },
      path,
      site,
      templates.firstScript,
    );
    yield [fileOf(path), fillIn(template, rendered, files)];
  }
}

function* tellingFiles({ files }: Telling): Generator<SiteFile> {
  for (const { name, source } of Object.values(files ?? {})) yield [name, source];
}

const fileOf = (path: string) => `${path.slice(1)}index.html`;

let told: { readonly loaded: Loaded; readonly tellings: Tellings } | null = null;

/** How the story of the data folder is told as it is now. */
function currentTellings(): Tellings {
  const loaded = currentStory();
  if (told?.loaded !== loaded) told = { loaded, tellings: tellingsOf(loaded) };
  return told.tellings;
}

/** The server has one page for every address; those without a map are made from another. */
function furtherInDev(script: string | undefined): string {
  const html = readFileSync(furtherTemplate, 'utf8');
  return script === undefined ? html : withScript(html, `/${script}`);
}

/** The page's own components, which the config itself cannot import: they are TSX. */
async function importRenderer(): Promise<typeof Renderer> {
  const { module } = await runnerImport<typeof Renderer>('./src/build/renderPage.tsx', {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}

/** Where the scripts of a page fetch what it does not hold; nothing where all comes with them. */
function filesOf({ files }: Telling, { names }: Tellings, base: string): PageFiles {
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
