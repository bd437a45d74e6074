import { dataLicence, licences, licencesOf } from '../story/licences.ts';
import type { Bounds } from '../geo/types.ts';
import { pointsOf } from '../geo/rings.ts';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { boundsOf, unionOfBounds } from '../geo/bounds.ts';
import { signedArea } from '../geo/plane.ts';
import { layerTitle } from '../i18n/attribution.ts';
import { messages } from '../i18n/messages.ts';
import { certaintyOf } from '../story/certainty.ts';
import { correctionsOfPlace } from '../story/corrections.ts';
import { statementOf } from '../story/derive.ts';
import type { Place } from '../story/story.ts';
import { firstLanguage, inLanguages, wordsInLanguages } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { rightsText } from './licence.ts';

/**
 * Exports all places as one GeoJSON text (RFC 7946), with [lng, lat] in degrees. A place known only
 * as a point stays a point with `uncertaintyMetres`. A circle drawn as a polygon would pass for a
 * boundary.
 */
export function placesGeoJson(context: ExportContext): string {
  const { story, addresses } = context;
  const features = story.places.map((place) => featureOf(context, place));
  const language = firstLanguage(context);
  const head: Omit<FeatureCollection, 'features'> & Record<string, unknown> = {
    type: 'FeatureCollection',
    // Desktop programs use this as the layer's name.
    name: 'places',
    ...wordsInLanguages(context, 'title', story.info.title),
    ...wordsInLanguages(context, 'description', story.info.standfirst),
    url: addresses.home(language),
    licences: licencesOf(story).map(({ url }) => url),
    ...inLanguages(context, 'rights', (each) => rightsText(story, each)),
    bbox: [...unionOfBounds(features.map(({ geometry }) => boundsIn(geometry)))],
  };
  // Each place has a line of its own, so a diff shows a change as the line of its place.
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function featureOf(context: ExportContext, place: Place): Feature<Point | Polygon> {
  const geometry = geometryOf(context, place);
  return {
    type: 'Feature',
    id: place.id,
    bbox: [...boundsIn(geometry)],
    geometry,
    properties: propertiesOf(context, place),
  };
}

function boundsIn(geometry: Point | Polygon): Bounds {
  const { type, coordinates } = geometry;
  return boundsOf(pointsOf(type === 'Point' ? [coordinates] : coordinates.flat()));
}

function geometryOf({ outlines }: ExportContext, { id, shape }: Place): Point | Polygon {
  if ('centre' in shape) return { type: 'Point', coordinates: [...shape.centre] };
  return { type: 'Polygon', coordinates: rightHanded(outlines[id]!.coordinates) };
}

/** Turns rings as RFC 7946 requires: the exterior counter-clockwise, holes clockwise. */
export function rightHanded(rings: readonly (readonly number[])[][]): number[][][] {
  return rings.map((ring, index) => {
    const isCounterClockwise = signedArea(pointsOf(ring)) > 0;
    const kept = isCounterClockwise === (index === 0) ? ring : ring.toReversed();
    return kept.map((position) => [...position]);
  });
}

/** Returns the properties of a place, in the same order for every feature, like table columns. */
function propertiesOf(context: ExportContext, place: Place): Record<string, unknown> {
  const { story, derived, addresses } = context;
  const language = firstLanguage(context);
  const claims = derived.claimsAbout.get(place.id) ?? [];
  const layers = derived.layersOf.get(place.id) ?? [];
  const { geoPrecision, certainty } = certaintyOf(story, place);
  return {
    place: place.id,
    url: addresses.place(place.id, language),
    ...wordsInLanguages(context, 'name', place.name),
    asPrinted: place.asPrinted,
    names: namesOf(context, place),
    ...wordsInLanguages(context, 'kind', place.kind),
    theatre: place.theatre,
    layers: layers.map(({ id }) => id),
    ...inLanguages(context, 'layerNames', (each) =>
      layers.map((layer) => layerTitle(context, layer, each, place.id)),
    ),
    claims: claims.map(({ claim }) => claim.id),
    relations: claims.flatMap(({ claim, about }) =>
      about.map((said) => ({
        claim: claim.id,
        relation: said.relation,
        ground: said.ground,
        ...wordsInLanguages(context, 'says', statementOf(story, said)),
      })),
    ),
    precision: place.shape.precision,
    ...inLanguages(context, 'precision', (each) => messages[each].precision[place.shape.precision]),
    uncertaintyMetres: 'radiusMetres' in place.shape ? place.shape.radiusMetres : null,
    geo_precision: geoPrecision,
    certainty,
    ...wordsInLanguages(context, 'identification', place.identification),
    ...wordsInLanguages(context, 'method', place.method),
    ...inLanguages(context, 'caveats', (each) => place.caveats.map((caveat) => caveat[each])),
    crosswalk: place.crosswalk ?? null,
    sources: place.sources.map(({ title, licence, url }) => ({
      ...wordsInLanguages(context, 'title', title),
      ...wordsInLanguages(context, 'licence', licence),
      url,
    })),
    // Our notes and translations are under the first, the geometry under the second.
    licence: dataLicence.url,
    geometryLicence: licences[place.licence].url,
    corrections: correctionsOfPlace(story, place.id).map(({ id, date }) => ({
      date,
      url: addresses.corrections(language, id),
    })),
  };
}

/**
 * Lists every name with its language, as the Linked Places Format writes them. In each language the
 * name in use comes first.
 */
function namesOf({ story }: ExportContext, { name, otherNames }: Place) {
  return story.info.languages.flatMap((lang) =>
    [name[lang], ...otherNames[lang]].map((toponym) => ({ toponym, lang })),
  );
}
