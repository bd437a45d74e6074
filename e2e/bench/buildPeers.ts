import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { asId } from '../../src/story/asId.fixture.ts';
import type { SiteData } from '../../src/build/siteData.ts';
import { deriveStory } from '../../src/story/derive.ts';
import type { PeerStory } from './peers/peerMap.ts';
import { pageOf, wordsOf } from './words.ts';

/**
 * Writes a page for each peer into `peers/<name>/` of the site's folder. The page's script already
 * contains its data, so that it waits for no extra file.
 */
export async function buildPeers(
  names: readonly string[],
  loaded: SiteData,
  place: string,
  folder: string,
): Promise<void> {
  const data = `export default ${JSON.stringify(peerStory(loaded, place))};`;
  for (const name of names) {
    const base = `/peers/${name}/`;
    const built = (await build({
      configFile: false,
      base,
      publicDir: false,
      logLevel: 'error',
      plugins: [
        {
          name: 'peer-story',
          resolveId: (id) => (id === 'virtual:peer-story' ? `\0${id}` : undefined),
          load: (id) => (id === '\0virtual:peer-story' ? data : undefined),
        },
      ],
      build: {
        outDir: join(folder, base),
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(import.meta.dirname, `peers/${name}.ts`) },
      },
    })) as Rolldown.RolldownOutput;
    const files = built.output.map(({ fileName }) => fileName);
    const script = built.output.find((file) => file.type === 'chunk' && file.isEntry)!.fileName;
    const styles = files.filter((file) => file.endsWith('.css'));
    const head = [
      ...styles.map((file) => `<link rel="stylesheet" href="${base}${file}">`),
      `<script type="module" src="${base}${script}"></script>`,
      '<style>#map { block-size: 30rem }</style>',
    ].join('');
    mkdirSync(join(folder, base), { recursive: true });
    const page = pageOf(loaded.story, head, '<div id="map"></div>');
    writeFileSync(join(folder, base, 'index.html'), page);
  }
}

function peerStory({ story, outlines }: SiteData, press: string): PeerStory {
  const { claimsAbout, layersOf, placeById } = deriveStory(story);
  const pressed = placeById.get(asId(press))!;
  return {
    places: {
      type: 'FeatureCollection',
      features: story.places.map(({ id }) => ({
        type: 'Feature',
        properties: {
          colour: layersOf.get(id)![0]!.colour.light,
          words: claimsAbout
            .get(id)!
            .map(({ claim }) => wordsOf(story, claim))
            .join(''),
        },
        geometry: outlines[id]!,
      })),
    },
    bounds: story.theatres.find(({ id }) => id === pressed.theatre)!.bounds,
    press: pressed.labelPoint,
  };
}
