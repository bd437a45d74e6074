import { kml as toGeoJson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { GeometryCollection, Point, Polygon } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '../story/asId.fixture.ts';
import { exportContextOf } from './exportContext.fixture.ts';
import { placesKml } from './kml.ts';

const context = exportContextOf();
const { story, derived, outlines } = context;

function documentOf(xml: string) {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  return parser.parseFromString(xml, 'text/xml');
}

/** Returns the places as another program reads them, by id. */
function read(xml: string) {
  const { features } = toGeoJson(documentOf(xml) as unknown as Document);
  return new Map(
    features.map((feature) => [
      feature.properties!['place'] as string,
      {
        properties: feature.properties!,
        parts: (feature.geometry as GeometryCollection<Point | Polygon>).geometries,
      },
    ]),
  );
}

test('another program finds every place once, with its outline and the spot of its name', () => {
  const places = read(placesKml(context));
  expect([...places.keys()].toSorted()).toEqual(story.places.map(({ id }) => id).toSorted());
  for (const { id, labelPoint } of story.places) {
    const [point, polygon] = places.get(id)!.parts;
    expect(point).toMatchObject({ type: 'Point', coordinates: labelPoint });
    expect(polygon).toMatchObject({ type: 'Polygon', coordinates: outlines[id]!.coordinates });
  }
});

test('a place has the colour of its first layer', () => {
  const places = read(placesKml(context));
  for (const { id } of story.places) {
    const colour = derived.layersOf.get(id)![0]!.colour.light;
    expect(places.get(id)!.properties).toMatchObject({ stroke: colour, fill: colour });
  }
});

test('a guess is marked as one in its name, and its quote is there to the letter', () => {
  const { properties } = read(placesKml(context)).get('ferry')!;
  expect(properties['name']).toContain('[?]');
  const { quote } = derived.claimsAbout.get(asId('ferry'))![0]!.claim;
  expect(JSON.stringify(properties['description'])).toContain(quote.exact);
});

test('a place says the licence of its shape and its sources', () => {
  expect(read(placesKml(context)).get('market')!.properties).toMatchObject({
    geometryLicence: expect.stringContaining('odbl'),
    sources: 'Made-up survey; © Mappers',
  });
});

test('names with anything in them break nothing and inject nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'/]!-[CDATA') }), (name) => {
      const places = story.places.map((place) => ({ ...place, name: { en: name, ar: name } }));
      const root = documentOf(
        placesKml(exportContextOf(null, { ...story, places })),
      ).documentElement!;
      const names = [...root.getElementsByTagName('Placemark')].map(
        (placemark) => placemark.getElementsByTagName('name')[0]!.textContent,
      );
      expect(names).toHaveLength(places.length);
      for (const each of names) expect(each!.replace(' [?]', '')).toBe(name);
    }),
    { numRuns: 30 },
  );
});
