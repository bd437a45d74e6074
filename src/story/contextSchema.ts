import { z } from 'zod';
import {
  id,
  licenceId,
  lineString,
  localized,
  multiPolygon,
  point,
  polygon,
  source,
  words,
} from './schemaParts.ts';

/** The schemas of `data/context/`: the base map under the story. */

const zoom = z.number().min(0).max(24).optional();
/** The zooms of MapLibre (512 px tiles) at which a feature is drawn; `maxZoom` is exclusive. */
const zooms = { minZoom: zoom, maxZoom: zoom };

/** A file says how it was drawn once for all its features, or each feature says it. */
const drawing = {
  method: localized.optional().describe('how it was drawn, and how far off it may be'),
  sources: z.array(source).min(1).optional(),
  licence: licenceId
    .optional()
    .describe('the SPDX id of the licence of the shapes; without it CC BY 4.0'),
};

const collection = <P extends z.ZodRawShape, G extends z.ZodType>(properties: P, geometry: G) =>
  z.strictObject({
    ...drawing,
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        id,
        properties: z.strictObject({ ...properties, ...drawing, ...zooms }),
        geometry,
      }),
    ),
  });

const area = z.union([polygon, multiPolygon]);

export const contextSchemas = {
  'data/context/districts.geojson': collection({ name: localized, kind: localized }, polygon),
  'data/context/rivers.geojson': collection(
    {
      name: localized.optional(),
      rank: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('3 is a canal'),
      widthMetres: z.number().positive().optional(),
    },
    lineString,
  ),
  'data/context/water.geojson': collection(
    {
      name: localized.optional(),
      kind: z.enum(['sea', 'khor', 'river', 'lake', 'marsh', 'tidal-flat']),
    },
    area,
  ),
  'data/context/labels.geojson': collection(
    {
      name: localized,
      kind: z.enum([
        'country',
        'governorate',
        'city',
        'town',
        'quarter',
        'district',
        'river',
        'marsh',
        'sea',
        'khor',
        'lake',
      ]),
      rank: z.int().min(1).max(9).optional(),
    },
    point,
  ),
};

/** The layers that a story can do without. */
export const optionalContextSchemas = {
  'data/context/roads.geojson': collection(
    { class: z.enum(['motorway', 'trunk', 'primary']), name: localized.optional() },
    lineString,
  ),
  'data/context/built-up.geojson': collection({ name: localized.optional() }, area),
  'data/context/railways.geojson': collection({}, lineString),
  'data/context/airfields.geojson': collection(
    {
      kind: z.enum(['runway', 'airfield']),
      name: localized.optional(),
      designator: words.optional().describe('of a runway, as 15L/33R'),
      lengthMetres: z.number().positive().optional(),
    },
    z.union([polygon, lineString]),
  ),
  'data/context/wetlands.geojson': collection(
    { name: localized.optional(), seasonal: z.boolean() },
    area,
  ),
};
