import type { Plugin } from 'vite';
import { downloads } from '../../export/downloads.ts';
import type { DownloadName } from '../../export/downloads.ts';
import { downloadsFolder } from '../../ui/subpages/links.ts';
import { downloadFiles } from '../downloadFiles.ts';
import { readSite } from '../site.ts';
import type { Site } from '../site.ts';
import { currentSiteData } from './storyPlugin.ts';

/** Writes the downloads at build; the dev server builds them on request. */
export function downloadsPlugin(): Plugin {
  let site: Site = { base: '/', origin: null };
  return {
    name: 'downloads',
    configResolved({ base }) {
      site = readSite(base, process.env['SITE_URL']);
    },
    generateBundle() {
      for (const [name, source] of downloadFiles(currentSiteData(), site)) {
        this.emitFile({ type: 'asset', fileName: `${downloadsFolder}${name}`, source });
      }
    },
    configureServer({ middlewares }) {
      // This runs before the server looks into its own folder, which has a data/ too.
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const name = downloadAt(pathname, site.base);
        if (name === null) {
          next();
          return;
        }
        response.setHeader('content-type', `${downloads[name].mediaType}; charset=utf-8`);
        response.end(downloadFiles(currentSiteData(), site).get(name));
      });
    },
  };
}

function downloadAt(pathname: string, base: string): DownloadName | null {
  const folder = `${base}${downloadsFolder}`;
  const name = pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
  return Object.hasOwn(downloads, name) ? (name as DownloadName) : null;
}
