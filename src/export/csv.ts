/** Matches texts that spreadsheet programs take for formulas, also in full-width forms (OWASP). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Formats a table as CSV (RFC 4180) with CRLF. It begins with a byte order mark, by which
 * spreadsheet programs recognise UTF-8. Texts are escaped so that no program takes them for
 * formulas. Numbers stay as they are, and null gives an empty cell.
 */
export function formatCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

function formatCell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : withoutFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Puts an apostrophe before a text that begins like a formula or with an apostrophe. So removing
 * one leading apostrophe restores every text.
 */
function withoutFormula(text: string): string {
  return formula.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** Restores the text that was given to `withoutFormula`. */
export function withFormula(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
