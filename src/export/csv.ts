/** What a spreadsheet program would take for a formula, also in its full-width forms (OWASP). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180) in UTF-8 with the mark by which spreadsheet programs know it, and CRLF.
 * Texts are written so that none is taken for a formula; numbers as they are, nothing for null.
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
 * A text that begins like a formula gets an apostrophe before it, and so does one that begins with
 * an apostrophe: taking one away gives every text back.
 */
function withoutFormula(text: string): string {
  return formula.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** The text that `withoutFormula` was given. */
export function withFormula(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
