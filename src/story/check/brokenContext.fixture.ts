import { edit } from './broken.fixture.ts';
import type { Broken } from './broken.fixture.ts';

const roads = 'data/context/roads.geojson';
const lakes = 'data/context/water.geojson';

/** Faults in the files of the base map. */
export const brokenContext: readonly Broken[] = [
  {
    name: 'a road that no zoom shows',
    files: edit(roads, ({ features }) => {
      Object.assign(features[0].properties, { minZoom: 9, maxZoom: 9 });
    }),
    file: roads,
    at: '/features/0/properties/maxZoom',
    message: /never drawn/,
  },
  {
    name: 'a road with a repeated vertex',
    files: edit(roads, ({ features }) => {
      const line = features[0].geometry.coordinates;
      line.splice(1, 0, line[0]);
    }),
    file: roads,
    at: ', vertex 1',
    message: /repeats the one before it/,
  },
  {
    name: 'a road of an unknown class',
    files: edit(roads, ({ features }) => {
      features[0].properties.class = 'highway';
    }),
    file: roads,
    at: '/features/0/properties/class',
    message: /Invalid option/,
  },
  {
    name: 'a layer that does not say after what it was drawn',
    files: edit(roads, (json) => delete json.sources),
    file: roads,
    at: '/features/0/properties/sources',
    message: /after what/,
  },
  {
    name: 'a lake that crosses itself',
    files: edit(lakes, ({ features }) => {
      const [ring] = features.find(({ geometry }: { geometry: { type: string } }) =>
        /^Polygon$/.test(geometry.type),
      ).geometry.coordinates;
      const half = Math.floor(ring.length / 2);
      [ring[1], ring[half]] = [ring[half], ring[1]];
    }),
    file: lakes,
    at: 'ring 0, vertex',
    message: /crosses itself/,
  },
];
