import { z } from 'zod';
import { contextSchemas, optionalContextSchemas } from './contextSchema.ts';
import { crosswalk } from './crosswalkSchema.ts';
import {
  addressOf,
  archiveFile,
  allLanguages,
  bounds,
  claimId,
  id,
  inEach,
  isoDate,
  layerId,
  licenceId,
  lngLat,
  localized,
  placeId,
  point,
  polygon,
  source,
  speakerId,
  theatreId,
  words,
} from './schemaParts.ts';

export type {
  ClaimId,
  Language,
  LayerId,
  LicenceId,
  PlaceId,
  SpeakerId,
  TheatreId,
} from './schemaParts.ts';

/**
 * The only schema of the data. It gives the TypeScript types and the check. It runs at build time
 * and at the curator's desk; readers never download it.
 */

const described = {
  name: localized,
  asPrinted: words.describe('the place’s name exactly as the article prints it'),
  otherNames: z.strictObject({ en: z.array(words), ar: z.array(words) }),
  guessedName: localized
    .optional()
    .describe(
      'the name we take the printed one for; found by the search, never exported as a name',
    ),
  kind: localized.describe('what sort of place we take it for'),
  theatre: theatreId,
  labelPoint: lngLat.describe('where the name stands; inside the shape'),
  identification: localized.describe('what we take the printed name to be, and how sure we are'),
  method: localized.describe('how the outline was drawn, in plain words'),
  caveats: z.array(localized),
  crosswalk: crosswalk.optional(),
  sources: z.array(source).min(1),
  licence: licenceId.describe('the SPDX id of the licence of the outline or point'),
};

const outlined = z.strictObject({
  type: z.literal('Feature'),
  id: placeId,
  properties: z.strictObject({
    ...described,
    precision: z.enum(['boundary', 'stand-in', 'area']),
  }),
  geometry: polygon,
});
const around = z.strictObject({
  type: z.literal('Feature'),
  id: placeId,
  properties: z.strictObject({
    ...described,
    precision: z.enum(['circle', 'guess']),
    uncertaintyMetres: z.number().positive().max(50_000),
  }),
  geometry: point,
});

const aboutPlace = z.strictObject({
  place: placeId,
  relation: id,
  ground: id.optional(),
  says: localized
    .optional()
    .describe('what the claim says of this place, where the relation’s own words do not fit'),
});

const claim = z.strictObject({
  id: claimId,
  speaker: speakerId,
  mode: z.enum(['direct', 'reported', 'narration']),
  quote: z.strictObject({
    exact: words.describe('the article’s words, to the letter'),
    prefix: z.string().describe('what stands right before, to find the words in another copy'),
    suffix: z.string(),
    start: z.int().nonnegative().describe('code points from the beginning of the text'),
    end: z.int().positive('the quote has no position yet').describe('code points, exclusive'),
  }),
  translation: z.strictObject({ en: words }).describe('our translation'),
  places: z.array(aboutPlace),
  note: localized.optional(),
});

const speaker = z.strictObject({
  id: speakerId,
  kind: z.enum(['named', 'anonymous', 'institution', 'collective', 'narration']),
  isGroup: z
    .literal(true)
    .optional()
    .describe('an anonymous label for several, as “sources”; they may be speakers listed apart'),
  name: localized,
  asPrinted: words.optional().describe('how the article names the speaker; absent for narration'),
  note: localized,
});

const article = z.strictObject({
  title: z.strictObject({ exact: words, translation: z.strictObject({ en: words }) }),
  outlet: localized,
  outletNote: localized.optional().describe('what the outlet is, in one sentence'),
  reprint: words.optional().describe('the site on which it was read, where that is a reprint'),
  language: z.literal('ar'),
  codePoints: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits'),
  published: z.strictObject({
    from: isoDate,
    to: isoDate,
    isInferred: z.boolean(),
    basis: localized,
  }),
});

/** One error in what we published, and its correction. */
const correction = z.strictObject({
  id,
  date: isoDate.describe('the day it was published'),
  places: z
    .array(placeId)
    .describe('the places it is about; with no claim and no place, the whole map'),
  claims: z.array(claimId).describe('the claims it is about'),
  what: localized.describe('what was wrong, and what it says now'),
  why: localized.describe('how we know'),
  askedBy: localized.describe('who asked for it; by name only if they agreed'),
});

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb, lower case');
/** A layer draws its areas with a tint and a hatch, with a tint alone (`plain`) or as an edge. */
export const patterns = [
  'lines-rising',
  'lines-falling',
  'crossed',
  'dots',
  'plain',
  'edge-only',
] as const;

/** The point symbols of layers that say what happens at a place, not how far it reaches. */
export const layerSymbols = ['rocket', 'forces'] as const;
const layers = z.strictObject({
  relations: z.array(z.strictObject({ id, says: localized })).min(1),
  grounds: z.array(z.strictObject({ id, says: localized })),
  layers: z
    .array(
      z.strictObject({
        id: layerId,
        name: localized,
        shows: z.array(z.strictObject({ relation: id, ground: id.optional() })).min(1),
        colour: z.strictObject({ light: hexColour, dark: hexColour }),
        pattern: z.enum(patterns),
        symbol: z.enum(layerSymbols).optional(),
        /** Says what the symbol or colour does not mean; the legend shows it. */
        note: localized.optional(),
      }),
    )
    .min(1),
});

const namedView = z.strictObject({
  id: theatreId,
  name: localized,
  bounds: bounds.describe('what the view frames'),
});

const theatre = namedView.extend({
  place: placeId.describe('the place that is the whole of the theatre'),
  details: z
    .array(namedView)
    .min(1)
    .optional()
    .describe('closer views of parts of the theatre, as of a city'),
});

/** Plural forms by CLDR category; `{n}` stands for the number. */
const pluralForms = z.strictObject({
  zero: words.optional(),
  one: words.optional(),
  two: words.optional(),
  few: words.optional(),
  many: words.optional(),
  other: words,
});
const storyInfo = z.strictObject({
  id,
  languages: z.array(z.enum(allLanguages)).min(1),
  title: localized,
  headline: localized.describe('{reached}-like names are figures, counted from the claims'),
  figures: z.record(id, z.strictObject({ relations: z.array(id).min(1) })),
  counted: inEach(pluralForms),
  standfirst: localized,
  country: words.describe('the country’s name in Natural Earth'),
  streets: z
    .strictObject({ file: archiveFile, credit: source })
    .optional()
    .describe('streets under the claims, where the host has them: see src/build/hosting/README.md'),
  contact: addressOf(/^(https?|mailto)$/, 'https:// or mailto:')
    .optional()
    .describe('where corrections are asked for'),
  areaNote: localized.optional().describe('like the headline; also {figure.km2}, {figure.share}'),
});

/**
 * The schemas of the files of `data/`, by path. The files `data/places/*.geojson` share
 * `placeSchema`.
 */
export const fileSchemas = {
  'data/story.json': storyInfo,
  'data/article.json': article,
  'data/speakers.json': z.array(speaker).min(1),
  'data/claims.json': z.array(claim).min(1),
  'data/layers.json': layers,
  'data/theatres.json': z.array(theatre).min(1),
  'data/corrections.json': z.array(correction),
  ...contextSchemas,
  ...optionalContextSchemas,
} as const;

const precisions = ['boundary', 'stand-in', 'area', 'circle', 'guess'] as const;

/**
 * The schema of one place file. `outlined` shapes are rings; the others are a point and a radius.
 */
const placeSchema = z.union([outlined, around]);

/**
 * Returns the branch of `placeSchema` that the `precision` of a file asks for. The union alone
 * would answer a small slip with the errors of both branches.
 */
export function placeSchemaFor(precision: unknown): z.ZodType<PlaceFile> {
  if (precision === 'circle' || precision === 'guess') return around;
  if (precision === 'boundary' || precision === 'stand-in' || precision === 'area') return outlined;
  return z.looseObject({
    properties: z.looseObject({ precision: z.enum(precisions) }),
  }) as unknown as z.ZodType<PlaceFile>;
}

export type PlaceFile = z.infer<typeof placeSchema>;
type Files = { -readonly [Path in keyof typeof fileSchemas]: z.infer<(typeof fileSchemas)[Path]> };
type OptionalPath = keyof typeof optionalContextSchemas;
export type StoryData = Omit<Files, OptionalPath> &
  Partial<Pick<Files, OptionalPath>> & { places: ReadonlyMap<string, PlaceFile> };

/** Returns true for a file that a story can do without. */
export function isOptionalFile(path: string): boolean {
  return path in optionalContextSchemas;
}

export type Precision = (typeof precisions)[number];
export type Localized = Readonly<z.infer<typeof localized>>;
export type Source = DeepReadonly<z.infer<typeof source>>;
export type Claim = DeepReadonly<z.infer<typeof claim>>;
export type AboutPlace = DeepReadonly<z.infer<typeof aboutPlace>>;
export type Speaker = DeepReadonly<z.infer<typeof speaker>>;
export type Article = DeepReadonly<z.infer<typeof article>>;
export type Relation = DeepReadonly<z.infer<typeof layers>['relations'][number]>;
export type Ground = DeepReadonly<z.infer<typeof layers>['grounds'][number]>;
export type Layer = DeepReadonly<z.infer<typeof layers>['layers'][number]>;
export type Pattern = Layer['pattern'];
export type LayerSymbol = (typeof layerSymbols)[number];
export type Crosswalk = DeepReadonly<z.infer<typeof crosswalk>>;
export type Correction = DeepReadonly<z.infer<typeof correction>>;
export type Theatre = DeepReadonly<z.infer<typeof theatre>>;
/** A view that the map jumps to: a theatre, or a detail of one. */
export type NamedView = DeepReadonly<z.infer<typeof namedView>>;
export type StoryInfo = DeepReadonly<z.infer<typeof storyInfo>>;
export type PluralForms = DeepReadonly<z.infer<typeof pluralForms>>;

type DeepReadonly<T> = T extends string
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
