import { licences } from '../story/licences.ts';
import type { LngLat } from '../geo/types.ts';
import { directions, messages } from '../i18n/messages.ts';
import { layerTitle } from '../i18n/attribution.ts';
import { escapeHtml, element, xmlDocument } from './xml.ts';
import { quotedWords } from '../story/claims.ts';
import { creditsOf } from '../story/credits.ts';
import type { Layer } from '../story/schema.ts';
import type { Place } from '../story/story.ts';
import { firstLanguage } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { rightHanded } from './geojson.ts';
import { rightsText } from './licence.ts';
import type { Xml } from './xml.ts';

/**
 * Exports all places for globes (KML 2.2), by layer and in its colour. The GeoJSON is for computing
 * and this file is for viewing, so it draws a circle as a circle.
 */
export function placesKml(context: ExportContext): string {
  const { story, derived, addresses } = context;
  const language = firstLanguage(context);
  // A place in several layers stands in the one that colours it on the map.
  const folders = story.layers.map((layer) => {
    const places = story.places.filter(({ id }) => derived.layersOf.get(id)?.[0] === layer);
    return places.length === 0
      ? null
      : element(
          'Folder',
          {},
          element('name', {}, layerTitle(context, layer, language)),
          ...places.map((place) => placemark(context, place, layer)),
        );
  });
  return xmlDocument(
    element(
      'kml',
      { xmlns: 'http://www.opengis.net/kml/2.2' },
      element(
        'Document',
        {},
        element('name', {}, story.info.title[language]),
        element(
          'description',
          {},
          `${story.info.standfirst[language]} ${rightsText(story, language)} ${addresses.home(language)}`,
        ),
        ...story.layers.map(styleOf),
        ...folders,
      ),
    ),
  );
}

/** Builds a layer's style, with a thin fill so that the ground under a place stays readable. */
function styleOf({ id, colour }: Layer): Xml {
  return element(
    'Style',
    { id: `layer-${id}` },
    element('LineStyle', {}, element('color', {}, kmlColour(colour.light, 'ff')), width),
    element('PolyStyle', {}, element('color', {}, kmlColour(colour.light, '4d'))),
  );
}

const width = element('width', {}, '2');

/** Converts a colour to KML: `#rrggbb` → `aabbggrr`. `opacity` is two hexadecimal digits. */
function kmlColour(colour: string, opacity: string): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour)!;
  return `${opacity}${blue}${green}${red}`;
}

function placemark(context: ExportContext, place: Place, layer: Layer): Xml {
  const { outlines, addresses } = context;
  const language = firstLanguage(context);
  const isGuess = place.shape.precision === 'guess';
  return element(
    'Placemark',
    { id: place.id },
    element('name', {}, isGuess ? `${place.name[language]} [?]` : place.name[language]),
    element('description', {}, descriptionOf(context, place)),
    element('styleUrl', {}, `#layer-${layer.id}`),
    element(
      'ExtendedData',
      {},
      ...Object.entries({
        place: place.id,
        url: addresses.place(place.id, language),
        asPrinted: place.asPrinted,
        precision: place.shape.precision,
        uncertaintyMetres: 'radiusMetres' in place.shape ? `${place.shape.radiusMetres}` : '',
        geometryLicence: licences[place.licence].url,
        sources: creditsOf(place.sources)
          .map(({ title }) => title[language])
          .join('; '),
      }).map(([name, value]) => element('Data', { name }, element('value', {}, value))),
    ),
    // The point carries the name, because globes show no name for an outline alone.
    element(
      'MultiGeometry',
      {},
      element('Point', {}, coordinates([place.labelPoint])),
      polygon(rightHanded(outlines[place.id]!.coordinates)),
    ),
  );
}

function polygon([exterior, ...holes]: number[][][]): Xml {
  const boundary = (name: string, ring: number[][]) =>
    element(name, {}, element('LinearRing', {}, coordinates(ring)));
  return element(
    'Polygon',
    {},
    boundary('outerBoundaryIs', exterior!),
    ...holes.map((hole) => boundary('innerBoundaryIs', hole)),
  );
}

const coordinates = (positions: readonly (LngLat | readonly number[])[]) =>
  element('coordinates', {}, { xml: positions.map(([lng, lat]) => `${lng},${lat}`).join(' ') });

/**
 * Builds a place's description as HTML, which globes show. It says how well the place is known,
 * then gives each quote with its speaker and translation.
 */
function descriptionOf({ story, derived }: ExportContext, place: Place): string {
  const language = story.info.languages[0]!;
  const t = messages[language];
  const quoted = story.article.language;
  const uncertainty =
    'radiusMetres' in place.shape ? ` – ${t.panel.uncertainty(place.shape.radiusMetres)}` : '';
  return [
    paragraph(`${t.precision[place.shape.precision]}${uncertainty}`, language),
    ...(derived.claimsAbout.get(place.id) ?? []).flatMap(({ claim }) => {
      const speaker = derived.speakerById.get(claim.speaker)!;
      return [
        paragraph(claim.quote.exact, quoted),
        paragraph(
          `${speaker.name[language]} (${t.claim.kinds[speaker.kind]}), ${story.article.outlet[language]}. ${t.claim.modes[claim.mode]}.`,
          language,
        ),
        paragraph(`${t.claim.translation}: ${quotedWords(claim, 'en')}`, 'en'),
      ];
    }),
  ].join('');
}

function paragraph(text: string, language: 'en' | 'ar'): string {
  return `<p lang="${language}" dir="${directions[language]}">${escapeHtml(text)}</p>`;
}
