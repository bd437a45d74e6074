import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { downloads } from '../../export/downloads.ts';
import type { DownloadName } from '../../export/downloads.ts';
import { downloadsFolder } from '../../ui/subpages/links.ts';
import type { SubpageName } from '../../ui/subpages/subpageProps.ts';
import { subpageScripts } from '../../ui/subpages/subpageScripts.ts';
import { downloadFiles } from '../downloadFiles.ts';
import { storyFileAt } from '../pages/pageStories.ts';
import {
  completeTemplate,
  takeTemplate,
  withModulesLast,
  withScript,
} from '../pages/pageTemplate.ts';
import { leftOutWithoutOrigin, readSite } from '../site.ts';
import type { Site } from '../site.ts';
import type * as SiteFiles from '../siteFiles.ts';
import type { Templates } from '../siteFiles.ts';
import { scriptIn } from './scriptsPlugin.ts';
import { currentPageStories, currentSiteData } from './storyPlugin.ts';

/** The template of the subpages. */
const subpageTemplate = 'src/ui/subpages/subpage.html';

/** Writes every page and file of the site at build; the dev server makes them on request. */
export function sitePlugin(): Plugin {
  let site: Site = { base: '/', origin: null };
  let templates: Templates;
  const context = () => ({
    siteData: currentSiteData(),
    pageStories: currentPageStories(),
    site,
  });
  return {
    name: 'site',
    enforce: 'post',
    configResolved({ base, command, logger }) {
      site = readSite(base, process.env['SITE_URL']);
      if (command === 'build' && site.origin === null) logger.info(leftOutWithoutOrigin);
    },
    configureServer({ middlewares }) {
      // This runs before the server looks into its own folder, which has a data/ too.
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = dataFileAt(pathname.slice(site.base.length), site);
        if (file === null) next();
        else response.setHeader('content-type', file.mediaType).end(file.content);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const { pageInDev } = await importSiteFiles();
        const { pathname } = new URL(originalUrl ?? '/', 'http://localhost');
        return pageInDev(context(), `/${pathname.slice(site.base.length)}`, html, subpageInDev);
      },
    },
    generateBundle(_options, bundle) {
      templates = takeTemplates(bundle, site.base);
    },
    async writeBundle({ dir }, bundle) {
      const { siteFiles } = await importSiteFiles();
      for await (const [path, content] of siteFiles(context(), templates, bundle)) {
        const file = join(dir!, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
  };
}

/** Removes the templates of all pages from the bundle and completes them. */
function takeTemplates(bundle: Rolldown.OutputBundle, base: string): Templates {
  const bootScript = base + scriptIn(bundle, 'boot');
  const embed = completeTemplate(takeTemplate(bundle, 'index.html', base), bootScript);
  return {
    bootScript,
    map: withModulesLast(embed),
    embed,
    subpage: takeTemplate(bundle, subpageTemplate, base),
    subpageScript: (name) => (subpageScripts[name] ? base + scriptIn(bundle, name) : null),
  };
}

/** Returns the download or the story file at a path without the base, or null. */
function dataFileAt(
  path: string,
  site: Site,
): { readonly content: string; readonly mediaType: string } | null {
  const name = path.startsWith(downloadsFolder) ? path.slice(downloadsFolder.length) : '';
  if (isDownload(name)) {
    const content = downloadFiles(currentSiteData(), site).get(name)!;
    return { content, mediaType: `${downloads[name].mediaType}; charset=utf-8` };
  }
  const content = storyFileAt(currentPageStories(), path)?.[1];
  return content === undefined ? null : { content, mediaType: 'application/json' };
}

function isDownload(name: string): name is DownloadName {
  return Object.hasOwn(downloads, name);
}

/**
 * Returns the template of a subpage for the dev server, which answers every address with
 * index.html.
 */
function subpageInDev(name: SubpageName): string {
  const script = subpageScripts[name];
  const html = readFileSync(subpageTemplate, 'utf8');
  return script === undefined ? html : withScript(html, `/${script}`);
}

/** Imports the page's components, which the vite config itself cannot import, as they are TSX. */
async function importSiteFiles(): Promise<typeof SiteFiles> {
  const { module } = await runnerImport<typeof SiteFiles>('./src/build/siteFiles.ts', {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return module;
}
