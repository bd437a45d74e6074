import { rowsOf } from './claimRows.ts';
import { claimColumns } from './claimColumns.ts';
import { formatCsv } from './csv.ts';
import type { ExportContext } from './exportContext.ts';

/** Builds the claims as CSV, with one row per claim and place, in the order of the article. */
export function claimsCsv(context: ExportContext): string {
  const columns = claimColumns(context);
  return formatCsv([
    columns.map(({ name }) => name),
    ...rowsOf(context).map((row) => columns.map(({ valueIn }) => valueIn(row))),
  ]);
}
