import { readFileSync } from 'node:fs';
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
import { loadStory } from './storyPlugin.ts';
import type { Loaded } from './storyPlugin.ts';

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
  return {
    name: 'pages',
    enforce: 'post',
    configResolved({ base, command, logger }) {
      site = readSite(base, process.env['SITE_URL']);
      if (command === 'build' && site.origin === null) logger.info(leftOutWithoutOrigin);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const renderer = await importRenderer();
        const loaded = loadStory();
        const { pathname } = new URL(originalUrl ?? '/', 'http://localhost');
        const path = `/${pathname.slice(site.base.length)}`;
        const further = renderer.furtherAt(loaded.story, path);
        const template = further === null ? html : furtherInDev(furtherScripts[further]);
        return fillIn(template, renderer.renderPage(loaded, path, site));
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
      const files = await siteFiles(renderer, loadStory(), templates, site);
      for (const [fileName, source] of files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Every file of the site that is not a script, a style sheet or a font, by its name. */
async function siteFiles(
  renderer: typeof Renderer,
  loaded: Loaded,
  templates: Templates,
  site: Site,
): Promise<Map<string, string | Uint8Array>> {
  const { story } = loaded;
  const files = new Map<string, string | Uint8Array>();
  const addPages = (template: string, pages: Iterable<Counterparts>) => {
    for (const path of [...pages].flatMap((page) => [...page.values()])) {
      const rendered = renderer.renderPage(loaded, path, site, templates.firstScript);
      files.set(`${path.slice(1)}index.html`, fillIn(template, rendered));
    }
  };
  const mapPages = renderer.mapPages(story, '/');
  addPages(templates.map, mapPages);
  addPages(templates.embed, [renderer.embedPage(story, '/')]);
  for (const [name, page] of renderer.furtherPagesOf(story, '/')) {
    addPages(completeFurther(templates.further, templates.furtherScript(name)), [page]);
  }
  const notFound = fillIn(withoutScripts(templates.map), renderer.renderNotFound(loaded, site));
  files.set('404.html', notFound);
  files.set('robots.txt', renderer.robots(site.origin, site.base));
  const paint = await renderer.createPainter();
  for (const size of iconSizes) files.set(iconPath(size), paint(iconAt(size)));
  const home = renderer.storeAt(story, '/', site.base);
  for (const language of story.info.languages) {
    files.set(manifestPath(home, language), manifest(home, language, site));
  }
  if (site.origin === null) return files;
  const listed = [
    ...renderer.mapPages(story, site.base),
    ...renderer.furtherPagesOf(story, site.base).values(),
  ];
  files.set('sitemap.xml', renderer.sitemap(listed, site.origin));
  for (const path of mapPages.flatMap((page) => [...page.values()])) {
    files.set(renderer.oembedPath(path), renderer.renderOembed(loaded, path, site));
    files.set(renderer.picturePath(path), paint(renderer.renderPicture(loaded, path, site)));
  }
  return files;
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

function fillIn(html: string, { path, rootAttributes, head, body, data }: RenderedPage): string {
  return html
    .replace('<html lang="en" dir="ltr">', () => `<html ${rootAttributes}>`)
    .replace('<title>page title</title>', () => head)
    .replace(
      '<div id="page"></div>',
      () => `<div id="page" data-path="${path}">${body}</div>${data}`,
    );
}
