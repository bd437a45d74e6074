import { edit } from './broken.fixture.ts';
import type { Broken } from './broken.fixture.ts';

const roads = 'data/context/roads.geojson';
const lakes = 'data/context/water.geojson';

const place = (id: string) => `data/places/${id}.geojson`;

/** Faults in the files of the base map, and in the licences of its shapes and of the places'. */
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
    name: 'a layer under the licence of a database after which it was not drawn',
    files: edit('data/context/districts.geojson', ({ features }) => {
      features[0].properties.licence = 'ODbL-1.0';
    }),
    file: 'data/context/districts.geojson',
    at: '/features/0/properties/licence',
    message: /no source of it is/,
  },
  {
    name: 'roads drawn after OpenStreetMap under another licence',
    files: edit(roads, (json) => delete json.licence),
    file: roads,
    at: '/licence',
    message: /method names OpenStreetMap/,
  },
  {
    name: 'an outline without a licence',
    files: edit(place('green-zone'), ({ properties }) => delete properties.licence),
    file: place('green-zone'),
    at: '/properties/licence',
    message: /Invalid option|It is missing/,
  },
  {
    name: 'a licence that no outline has',
    files: edit(place('green-zone'), ({ properties }) => {
      properties.licence = 'CC0-1.0';
    }),
    file: place('green-zone'),
    at: '/properties/licence',
    message: /CC-BY-4.0/,
  },
  {
    name: 'an outline drawn after OpenStreetMap under another licence',
    files: edit(place('green-zone'), ({ properties }) => {
      properties.licence = 'CC-BY-4.0';
    }),
    file: place('green-zone'),
    at: '/properties/licence',
    message: /method names OpenStreetMap/,
  },
  {
    name: 'a point of OpenStreetMap under another licence, with a method that does not say so',
    files: edit(place('hayyaniyah'), ({ properties }) => {
      properties.licence = 'CC-BY-4.0';
      properties.sources = properties.sources.filter((source: { licence: { en: string } }) =>
        source.licence.en.startsWith('ODbL'),
      );
      properties.method = { en: 'A point.', ar: 'نقطة.' };
    }),
    file: place('hayyaniyah'),
    at: '/properties/licence',
    message: /All its sources/,
  },
  {
    name: 'an official boundary under the licence of a database',
    files: edit(place('zubair'), ({ properties }) => {
      properties.licence = 'ODbL-1.0';
    }),
    file: place('zubair'),
    at: '/properties/licence',
    message: /no source of it is/,
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
