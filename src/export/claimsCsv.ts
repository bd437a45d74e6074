import { licences } from '../story/licences.ts';
import type { LngLat } from '../geo/types.ts';
import { certaintyOf } from '../story/certainty.ts';
import { correctionsOfClaim, correctionsOfPlace } from '../story/corrections.ts';
import { statementOf } from '../story/derive.ts';
import type { AboutPlace, Claim, Crosswalk, Language } from '../story/schema.ts';
import type { Place } from '../story/story.ts';
import { formatCsv } from './csv.ts';
import { firstLanguage } from './exportContext.ts';
import type { ExportContext } from './exportContext.ts';
import { rightsText } from './licence.ts';

/** Builds the claims as CSV, with one row per claim and place, in the order of the article. */
export function claimsCsv(context: ExportContext): string {
  const columns = claimColumns(context);
  return formatCsv([
    columns.map(({ name }) => name),
    ...rowsOf(context).map((row) => columns.map(({ valueIn }) => valueIn(row))),
  ]);
}

/** A claim and one of the places it is about. A claim about no place has one row with nulls. */
export interface Row {
  readonly claim: Claim;
  readonly about: AboutPlace | null;
  readonly place: Place | null;
}

export function rowsOf({ story, derived }: ExportContext): Row[] {
  return story.claims.flatMap((claim): Row[] =>
    claim.places.length === 0
      ? [{ claim, about: null, place: null }]
      : claim.places.map((about) => ({
          claim,
          about,
          place: derived.placeById.get(about.place)!,
        })),
  );
}

/** A column of the claims table; the data package describes it by all but `valueIn`. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly valueIn: (row: Row) => string | number | null;
}

/** Lists the columns in groups: the claim, its place, its words, and how sure the place is. */
export function claimColumns(context: ExportContext): Column[] {
  const { story, derived, addresses } = context;
  const language = firstLanguage(context);
  const inEach = (
    name: string,
    description: string,
    valueIn: (row: Row, each: Language) => string | null,
  ) =>
    story.info.languages.map((each) =>
      text(`${name}_${each}`, `${description} (${each})`, (row) => valueIn(row, each)),
    );
  const speakerOf = ({ claim }: Row) => derived.speakerById.get(claim.speaker)!;
  const certainOf = ({ place }: Row) => place && certaintyOf(story, place);
  const required = { required: true };
  return [
    text('claim', 'id of the claim', ({ claim }) => claim.id, required),
    text('claim_url', 'its address', ({ claim }) => addresses.claim(claim.id, language), required),
    text(
      'place',
      'id of the place; empty where the claim is about none',
      ({ place }) => place?.id ?? null,
    ),
    text('place_url', 'its address', ({ place }) => place && addresses.place(place.id, language)),
    ...inEach('place_name', 'name of the place', ({ place }, each) => place?.name[each] ?? null),
    text(
      'as_printed',
      'its name as the article prints it',
      ({ place }) => place?.asPrinted ?? null,
    ),
    text('relation', 'what the claim says of the place', ({ about }) => about?.relation ?? null),
    text('ground', 'why the source says so', ({ about }) => about?.ground ?? null),
    ...inEach(
      'says',
      'the same in words',
      ({ about }, each) => about && statementOf(story, about)[each],
    ),
    text(
      `quote_${story.article.language}`,
      'the article’s exact words',
      ({ claim }) => claim.quote.exact,
      required,
    ),
    text('translation_en', 'our translation', ({ claim }) => claim.translation.en, required),
    text(
      'mode',
      'direct quotation, reported speech or the article’s own narration',
      ({ claim }) => claim.mode,
      {
        required: true,
        enum: ['direct', 'reported', 'narration'],
      },
    ),
    text('speaker', 'id of who says it', ({ claim }) => claim.speaker, required),
    text(
      'speaker_kind',
      'named, anonymous, institution, collective, or narration',
      (row) => speakerOf(row).kind,
      required,
    ),
    ...inEach('speaker_name', 'who says it', (row, each) => speakerOf(row).name[each]),
    ...inEach('outlet', 'who published the article', (_, each) => story.article.outlet[each]),
    {
      name: 'start',
      type: 'integer',
      description: 'where the quote begins in the article, in code points from 0',
      constraints: { required: true, minimum: 0 },
      valueIn: ({ claim }) => claim.quote.start,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'where it ends, exclusive',
      constraints: { required: true, minimum: 1 },
      valueIn: ({ claim }) => claim.quote.end,
    },
    ...inEach('note', 'our note on the claim', ({ claim }, each) => claim.note?.[each] ?? null),
    text(
      'precision',
      'how well the place is known: boundary, stand-in, area, circle or guess',
      ({ place }) => place?.shape.precision ?? null,
    ),
    {
      name: 'uncertainty_metres',
      type: 'number',
      description: 'how far off the point may be, where the place is only a point',
      valueIn: ({ place }) =>
        place && 'radiusMetres' in place.shape ? place.shape.radiusMetres : null,
    },
    {
      name: 'geo_precision',
      type: 'integer',
      description:
        'as ACLED has it: 1 the spot itself, 2 part of a region or a point that stands for one, 3 the region only',
      constraints: { enum: [1, 2, 3] },
      valueIn: (row) => certainOf(row)?.geoPrecision ?? null,
    },
    text(
      'certainty',
      'as the Linked Places Format has it',
      (row) => certainOf(row)?.certainty ?? null,
      {
        enum: ['certain', 'less-certain', 'uncertain'],
      },
    ),
    {
      name: 'longitude',
      type: 'number',
      description:
        'of the point, or of the spot in the outline where the name stands; degrees, WGS 84',
      constraints: { minimum: -180, maximum: 180 },
      valueIn: (row) => pointOf(row)?.[0] ?? null,
    },
    {
      name: 'latitude',
      type: 'number',
      description: 'of the same',
      constraints: { minimum: -90, maximum: 90 },
      valueIn: (row) => pointOf(row)?.[1] ?? null,
    },
    text(
      'geometry_licence',
      'licence of the point or outline, an SPDX id',
      ({ place }) => place?.licence ?? null,
      { enum: Object.keys(licences) },
    ),
    text('pcode', 'p-code of OCHA', ({ place }) => place?.crosswalk?.pcode?.id ?? null),
    text(
      'pcode_match',
      'exact: that unit; close: roughly it; within: the unit the place lies in',
      ({ place }) => place?.crosswalk?.pcode?.match ?? null,
      {
        enum: ['exact', 'close', 'within'],
      },
    ),
    text('other_ids', 'the place in other registers, as wikidata:Q1530 (close)', ({ place }) =>
      otherIds(place?.crosswalk),
    ),
    ...inEach('rights', 'what the licence covers and what it does not', (_, each) =>
      rightsText(story, each),
    ),
    text(
      'corrected',
      'the days on which the claim or the place was corrected',
      ({ claim, place }) => correctedOn(context, claim, place),
    ),
  ];
}

function text(
  name: string,
  description: string,
  valueIn: Column['valueIn'],
  constraints?: Column['constraints'],
): Column {
  return { name, type: 'string', description, valueIn, ...(constraints && { constraints }) };
}

/** Returns [lng, lat] of a point, or of the spot in an outline where the name stands. */
function pointOf({ place }: Row): LngLat | null {
  if (!place) return null;
  return 'centre' in place.shape ? place.shape.centre : place.labelPoint;
}

function otherIds(crosswalk: Crosswalk = {}): string | null {
  const { pcode: _pcode, ...others } = crosswalk;
  const ids = Object.entries(others).flatMap(([register, entry]) =>
    entry ? [`${register}:${entry.id} (${entry.match})`] : [],
  );
  return ids.join('; ') || null;
}

function correctedOn({ story }: ExportContext, claim: Claim, place: Place | null): string | null {
  const corrections = new Set([
    ...correctionsOfClaim(story, claim.id),
    ...(place ? correctionsOfPlace(story, place.id) : []),
  ]);
  return [...corrections].map(({ date }) => date).join('; ') || null;
}
