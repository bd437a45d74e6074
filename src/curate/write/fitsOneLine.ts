/** Columns of a line, as the project's prettier has it. */
const printWidth = 100;

/**
 * Whether this stands on one line that begins at `column`, with a comma after it. Where prettier
 * counts less (marks above letters) or more (wide letters), this errs on the side of breaking the
 * line: prettier leaves a broken object alone, but not one too long.
 */
export function fitsOneLine(text: string, column: number): boolean {
  if (text.includes('\n')) return false;
  let width = column + 1;
  for (const letter of text) width += letter.codePointAt(0)! >= 0x2e_80 ? 2 : 1;
  return width <= printWidth;
}
