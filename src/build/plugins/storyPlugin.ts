import { loadSiteData } from '../siteData.ts';
import type { SiteData } from '../siteData.ts';
import { join } from 'node:path';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { quotesToVerify } from '../../story/quotes/quotesToVerify.ts';
import { storyStyles } from './storyStyles.ts';
import { pageStoriesOf } from '../pages/pageStories.ts';
import type { PageStories } from '../pages/pageStories.ts';
import { dataFolder } from '../readData.ts';

let siteData: SiteData | null = null;
let pageStories: PageStories | null = null;

/**
 * Returns the current data of the data folder. It reads and checks the folder once, and does so
 * again only after one of its files changes.
 */
export function currentSiteData(): SiteData {
  return (siteData ??= loadSiteData());
}

/** Returns the stories of all pages, from the current data. */
export function currentPageStories(): PageStories {
  return (pageStories ??= pageStoriesOf(currentSiteData()));
}

const modules: Readonly<Record<string, (current: SiteData) => string>> = {
  'virtual:story': () => storyModule('story'),
  'virtual:languages': ({ story }) => asModule(story.info.languages),
  'virtual:basemap': ({ basemap }) => asModule(basemap),
  'virtual:outlines': () => storyModule('outlines'),
  'virtual:basemap-info': ({ basemapInfo }) => asModule(basemapInfo),
  'virtual:quotes': ({ story }) => asModule(quotesToVerify(story)),
  'virtual:streets': ({ story }) =>
    story.info.streets
      ? `export { bindStreets } from '/src/map/maplibre/streets.ts';`
      : 'export const bindStreets = null;',
  'virtual:story.css': ({ story }) => storyStyles(story),
};

/**
 * Serves the story to the page as virtual modules, and checks the data first. The build stops and
 * lists every problem; the dev server shows them in its overlay until the data is fixed.
 */
export function storyPlugin(): Plugin {
  let isBuild = false;
  return {
    name: 'story',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (isBuild) currentSiteData();
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.replace('\0', '')];
      return id.startsWith('\0') && make ? make(currentSiteData()) : undefined;
    },
    configureServer(server) {
      const folder = normalizePath(join(dataFolder, '/'));
      server.watcher.add(dataFolder);
      server.watcher.on('all', (_event, path) => {
        if (!normalizePath(path).startsWith(folder)) return;
        siteData = pageStories = null;
        try {
          currentSiteData();
        } catch (error) {
          const { message } = error as Error;
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'story' } });
          return;
        }
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/**
 * Writes the module with the page's story or outlines. Where the pages fetch these as files, the
 * module fetches the one that the page's data attribute names; otherwise it contains them.
 */
function storyModule(kind: 'story' | 'outlines'): string {
  const [first] = currentPageStories().homes;
  return first!.files[kind]
    ? `export default await (await fetch(document.getElementById('page').dataset.${kind})).json();`
    : asModule(first![kind]);
}

function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
