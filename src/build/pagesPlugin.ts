import { runnerImport } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import type * as Renderer from './renderPage.tsx';
import type { RenderedPage } from './renderPage.tsx';
import { firstScriptOf } from './firstPlugin.ts';
import { completeTemplate, withoutScripts } from './pageTemplate.ts';
import { leftOutWithoutOrigin, readSite } from './site.ts';
import type { Site } from './site.ts';
import { loadStory } from './storyPlugin.ts';
import type { Loaded } from './storyPlugin.ts';

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
        const { renderPage } = await importRenderer();
        const { pathname } = new URL(originalUrl ?? '/', 'http://localhost');
        return fillIn(html, renderPage(loadStory(), `/${pathname.slice(site.base.length)}`, site));
      },
    },
    async generateBundle(_options, bundle) {
      const built = bundle['index.html'];
      if (built?.type !== 'asset') return;
      const renderer = await importRenderer();
      const loaded = loadStory();
      const firstScript = `${site.base}${firstScriptOf(bundle)}`;
      const template = completeTemplate(String(built.source), bundle, site.base, firstScript);
      const files = await siteFiles(renderer, loaded, { template, firstScript }, site);
      for (const [fileName, source] of files) emit(this, bundle, fileName, source);
    },
  };
}

/** Every file of the site that is not a script, a style sheet or a font, by its name. */
async function siteFiles(
  renderer: typeof Renderer,
  loaded: Loaded,
  { template, firstScript }: { readonly template: string; readonly firstScript: string },
  site: Site,
): Promise<Map<string, string | Uint8Array>> {
  const { story } = loaded;
  const pages = renderer.pagePaths(story);
  const files = new Map<string, string | Uint8Array>();
  for (const path of [...pages, ...renderer.embedPaths(story)]) {
    files.set(
      `${path.slice(1)}index.html`,
      fillIn(template, renderer.renderPage(loaded, path, site, firstScript)),
    );
  }
  files.set('404.html', fillIn(withoutScripts(template), renderer.renderNotFound(loaded, site)));
  files.set('robots.txt', renderer.robots(site.origin, site.base));
  if (site.origin === null) return files;
  const absolute = pages.map((path) => site.base + path.slice(1));
  files.set('sitemap.xml', renderer.sitemap(story, absolute, site.origin, site.base));
  const paint = await renderer.createPainter();
  for (const path of pages) {
    files.set(renderer.oembedPath(path), renderer.renderOembed(loaded, path, site));
    files.set(renderer.picturePath(path), paint(renderer.renderPicture(loaded, path, site)));
  }
  return files;
}

function emit(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  fileName: string,
  source: string | Uint8Array,
): void {
  const built = bundle[fileName];
  if (built?.type === 'asset') built.source = source;
  else context.emitFile({ type: 'asset', fileName, source });
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
