import type { AboutPlace, Claim } from '../story/schema.ts';
import type { Place } from '../story/story.ts';
import { claimColumns } from './claimColumns.ts';
import { formatCsv } from './csv.ts';
import type { ExportContext } from './exportContext.ts';

/** A claim and one of the places it is about. A claim about no place has one row with nulls. */
export interface Row {
  readonly claim: Claim;
  readonly about: AboutPlace | null;
  readonly place: Place | null;
}

/** Builds the claims as CSV, with one row per claim and place, in the order of the article. */
export function claimsCsv(context: ExportContext): string {
  const columns = claimColumns(context);
  return formatCsv([
    columns.map(({ name }) => name),
    ...rowsOf(context).map((row) => columns.map(({ valueIn }) => valueIn(row))),
  ]);
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
