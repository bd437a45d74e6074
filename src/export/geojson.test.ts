import type { LngLat } from '../geo/types.ts';
import { check } from '@placemarkio/check-geojson';
import { kinks } from '@turf/kinks';
import type { FeatureCollection, Point, Polygon } from 'geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signedArea } from '../geo/plane.ts';
import { licences } from '../story/licences.ts';
import { correctedStory, exportContextOf } from './exportContext.fixture.ts';
import { placesGeoJson, rightHanded } from './geojson.ts';

const context = exportContextOf();
const { story } = context;
const text = placesGeoJson(context);
const collection = JSON.parse(text) as FeatureCollection<Point | Polygon>;

test('another program’s check finds nothing wrong', () => {
  expect(check(text).type).toBe('FeatureCollection');
});

test('every place is a feature under its own id, in the order of the article', () => {
  expect(collection.features.map(({ id }) => id)).toEqual(story.places.map(({ id }) => id));
});

describe.each(collection.features.map((feature) => [feature.id as string, feature] as const))(
  '%s',
  (id, { geometry, bbox, properties }) => {
    const place = story.places.find((each) => each.id === id)!;

    test('is valid geometry, and lies in its box and in the collection’s', () => {
      const points = (geometry.type === 'Point'
        ? [geometry.coordinates]
        : geometry.coordinates.flat()) as unknown as LngLat[];
      for (const box of [bbox!, collection.bbox!]) {
        const [west = NaN, south = NaN, east = NaN, north = NaN] = box;
        for (const [lng, lat] of points) {
          expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
        }
      }
      if (geometry.type === 'Point') return;
      expect(kinks(geometry).features).toEqual([]);
      expect(signedArea(geometry.coordinates[0] as unknown as LngLat[])).toBeGreaterThan(0);
    });

    test('is a point with its uncertainty exactly where no outline is known', () => {
      const isPoint = 'radiusMetres' in place.shape;
      expect(geometry.type).toBe(isPoint ? 'Point' : 'Polygon');
      expect(properties!['uncertaintyMetres']).toBe(
        'radiusMetres' in place.shape ? place.shape.radiusMetres : null,
      );
    });

    test('says what it is called in which language, how it was drawn, from what, and who speaks of it', () => {
      expect(properties).toMatchObject({
        place: id,
        url: `https://example.org/campaign/place/${id}/`,
        name_en: place.name.en,
        name_ar: place.name.ar,
        precision: place.shape.precision,
        geometryLicence: licences[place.licence].url,
        method_en: place.method.en,
        sources: place.sources.map(({ title, licence }) => ({
          title_en: title.en,
          title_ar: title.ar,
          licence_en: licence.en,
        })),
        crosswalk: place.crosswalk ?? null,
      });
      expect(properties!['names']).toContainEqual({ toponym: place.name.ar, lang: 'ar' });
      expect(properties!['claims']).toEqual(
        story.claims
          .filter(({ places }) => places.some((about) => about.place === id))
          .map((claim) => claim.id),
      );
    });
  },
);

test('the collection names every licence of its features', () => {
  const licence = new Set(collection.features.map((each) => each.properties!['geometryLicence']));
  expect(licence.size).toBe(2);
  expect(collection).toHaveProperty('licences', [...licence]);
  expect(collection).toHaveProperty('rights_en', expect.stringContaining('© Mappers'));
});

test('all features have the same properties, as the rows of a table have columns', () => {
  const [first, ...others] = collection.features.map(({ properties }) => Object.keys(properties!));
  for (const keys of others) expect(keys).toEqual(first);
});

test('a correction stands at its place, with the address where it is told', () => {
  const { features } = JSON.parse(
    placesGeoJson(exportContextOf('https://example.org', correctedStory)),
  ) as FeatureCollection;
  const harbour = features.find(({ id }) => id === 'harbour')!;
  expect(harbour.properties!['corrections']).toEqual([
    {
      date: '2031-05-02',
      url: 'https://example.org/campaign/corrections/#correction-made-up-boundary',
    },
  ]);
  expect(features.filter(({ properties }) => properties!['corrections'].length > 0)).toHaveLength(
    1,
  );
});

test('however rings run, they come out with the exterior counter-clockwise and holes clockwise', () => {
  const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
  const ring = fc
    .array(position, { minLength: 3, maxLength: 8 })
    .map((corners) => [...corners, corners[0]!])
    .filter((closed) => signedArea(closed) !== 0);
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
      const turned = rightHanded(rings);
      for (const [index, each] of turned.entries()) {
        expect(signedArea(each as unknown as LngLat[]) > 0).toBe(index === 0);
        expect([each, each.toReversed()]).toContainEqual(rings[index]);
      }
    }),
  );
});
