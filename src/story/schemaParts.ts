import { z } from 'zod';

/** The schemas that several files of the data share. */

/**
 * Ids are public: they appear in URLs, in the data and in hosts' pages. Each kind has its own type,
 * so that one cannot stand for another.
 */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has only a–z, 0–9 and single hyphens');
export const placeId = id.brand<'PlaceId'>();
export const claimId = id.brand<'ClaimId'>();
export const speakerId = id.brand<'SpeakerId'>();
export const layerId = id.brand<'LayerId'>();
export const theatreId = id.brand<'TheatreId'>();
export type PlaceId = z.infer<typeof placeId>;
export type ClaimId = z.infer<typeof claimId>;
export type SpeakerId = z.infer<typeof speakerId>;
export type LayerId = z.infer<typeof layerId>;
export type TheatreId = z.infer<typeof theatreId>;
export const words = z
  .string()
  .regex(/^\S(.*\S)?$/s, 'words are expected here, without white space around them');
/** The languages that have catalogues. A story is told in one or several of them. */
export const allLanguages = ['en', 'ar'] as const;
export type Language = (typeof allLanguages)[number];
/**
 * Returns the schema of a value by language. `check/languages.ts` requires each of the story's
 * languages and fills in the others.
 */
export const inEach = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ en: schema.optional(), ar: schema.optional() }) as unknown as z.ZodType<
    Record<Language, z.infer<T>>
  >;
export const localized = inEach(words);
/** The SPDX ids of the licences under which our own shapes are. */
export const licenceId = z.enum(['CC-BY-4.0', 'ODbL-1.0']);
export type LicenceId = z.infer<typeof licenceId>;
export const isoDate = z.iso.date();

const degrees = z.number().describe('degrees, WGS 84');
/** A position as [lng, lat] in degrees. */
export const lngLat = z.tuple([degrees.min(-180).max(180), degrees.min(-90).max(90)]);
/** A rectangle as [west, south, east, north] in degrees. */
export const bounds = z.tuple([degrees, degrees, degrees, degrees]);

export const polygon = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(lngLat)).min(1),
});
export const point = z.strictObject({ type: z.literal('Point'), coordinates: lngLat });
export const lineString = z.strictObject({
  type: z.literal('LineString'),
  coordinates: z.array(lngLat).min(2),
});
export const multiPolygon = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(lngLat)).min(1)).min(1),
});

/**
 * Returns the schema of an address that a reader may follow. An address with a script in it must
 * not reach the page.
 */
export const addressOf = (protocol: RegExp, named: string) =>
  z.url({ protocol, error: `an address that begins with ${named}` });
/** The path of a PMTiles file from the home page. Files in `assets/` are cached for ever. */
export const archiveFile = z
  .string()
  .regex(
    /^(?!assets\/)([\w-][\w.-]*\/)*[\w-][\w.-]*\.pmtiles$/,
    'a .pmtiles file on this site is expected here: no https://, no / at the start, no .. and not in assets/',
  );
export const source = z.strictObject({
  title: localized,
  licence: localized.describe('the licence it is used under, as the source states it'),
  url: addressOf(/^https?$/, 'https://').optional(),
});
