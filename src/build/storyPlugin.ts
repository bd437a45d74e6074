import { join } from 'node:path';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { formatProblem } from '../story/check/problem.ts';
import { assembleStory } from '../story/story.ts';
import type { Story } from '../story/story.ts';
import type { Basemap, Surroundings } from '../map/basemap.ts';
import { fitsOnePage } from '../story/parts.ts';
import { outlinesOf } from '../story/outlines.ts';
import { quotesToVerify } from '../story/quotes/quotesToVerify.ts';
import type { Outlines } from '../story/outlines.ts';
import type { LngLat } from '../story/schema.ts';
import { buildBasemap, buildSurroundings, countryOutline } from './basemap.ts';
import { storyStyles } from './storyStyles.ts';
import type { TellingFiles } from './tellings.ts';
import { dataFolder, readStory } from './readData.ts';

export interface Loaded {
  readonly story: Story;
  readonly outlines: Outlines;
  readonly basemap: Basemap;
  readonly surroundings: Surroundings;
  /** The country's outline, closed, [lng, lat]: for the inset. */
  readonly country: readonly LngLat[];
}

/** The story of the data folder; throws all problems of the check as one readable error. */
export function loadStory(folder: string = dataFolder): Loaded {
  const result = readStory(folder);
  if (!result.ok) {
    const problems = result.problems.map(formatProblem).join('\n\n');
    const error = new Error(`The data has ${result.problems.length} problems.\n\n${problems}\n`);
    // What is to be mended is in the data, not in our code.
    error.stack = '';
    throw error;
  }
  const { data } = result;
  return {
    story: assembleStory(data),
    outlines: outlinesOf(data),
    basemap: buildBasemap(data),
    surroundings: buildSurroundings(data),
    country: countryOutline(data['data/story.json'].country),
  };
}

let current: Loaded | null = null;

/** The story of the data folder as it is now: read and checked once until one of its files changes. */
export function currentStory(): Loaded {
  return (current ??= loadStory());
}

const modules: Readonly<Record<string, (loaded: Loaded) => string>> = {
  'virtual:story': (loaded) => tellingModule(loaded, 'story'),
  'virtual:languages': ({ story }) => asModule(story.info.languages),
  'virtual:basemap': ({ basemap }) => asModule(basemap),
  'virtual:outlines': (loaded) => tellingModule(loaded, 'outlines'),
  'virtual:surroundings': ({ surroundings }) => asModule(surroundings),
  'virtual:quotes': ({ story }) => asModule(quotesToVerify(story)),
  'virtual:story.css': ({ story }) => storyStyles(story),
};

/**
 * Gives the page its story, and holds the data against the check first: the build stops with every
 * problem, the dev server shows them in its overlay until the file is mended.
 */
export function storyPlugin(): Plugin {
  let isBuild = false;
  return {
    name: 'story',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (isBuild) currentStory();
    },
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.replace('\0', '')];
      return id.startsWith('\0') && make ? make(currentStory()) : undefined;
    },
    configureServer(server) {
      const folder = normalizePath(join(dataFolder, '/'));
      server.watcher.add(dataFolder);
      server.watcher.on('all', (_event, path) => {
        if (!normalizePath(path).startsWith(folder)) return;
        current = null;
        try {
          currentStory();
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

/** What a page tells: with its scripts, or fetched from where the page says it lies. */
function tellingModule(loaded: Loaded, sort: keyof TellingFiles): string {
  return fitsOnePage(loaded.story)
    ? asModule(loaded[sort])
    : `export default await (await fetch(document.getElementById('page').dataset.${sort})).json();`;
}

function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
