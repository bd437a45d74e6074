import { z } from 'zod';
import { id, lineString, localized, multiPolygon, point, polygon, source } from './schemaParts.ts';

const contextFeature = <P extends z.ZodRawShape, G extends z.ZodType>(properties: P, geometry: G) =>
  z.strictObject({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.strictObject({
        type: z.literal('Feature'),
        id,
        properties: z.strictObject(properties),
        geometry,
      }),
    ),
  });

/** The schemas of the map around the places. */
export const context = {
  districts: contextFeature(
    { name: localized, kind: localized, sources: z.array(source) },
    polygon,
  ),
  rivers: contextFeature(
    {
      name: localized,
      rank: z.union([z.literal(1), z.literal(2)]),
      method: localized,
      sources: z.array(source),
    },
    lineString,
  ),
  water: contextFeature(
    {
      name: localized,
      kind: z.enum(['sea', 'marsh', 'lake']),
      method: localized.optional(),
      sources: z.array(source),
    },
    z.union([polygon, multiPolygon]),
  ),
  labels: contextFeature(
    {
      name: localized,
      kind: z.enum(['country', 'sea', 'river', 'city', 'marsh', 'lake']),
      minZoom: z.number(),
      maxZoom: z.number().optional(),
    },
    point,
  ),
};
