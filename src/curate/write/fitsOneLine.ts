/** The columns per line in the project's prettier settings. */
const printWidth = 100;

/**
 * Returns true if the text, with a comma after it, fits on one line that begins at `column`. It
 * counts a mark above a letter as 1 column and a wide letter as 2. So it breaks a line too early
 * rather than too late. Prettier leaves a broken object alone, but not one that is too long.
 */
export function fitsOneLine(text: string, column: number): boolean {
  if (text.includes('\n')) return false;
  let width = column + 1;
  for (const letter of text) width += letter.codePointAt(0)! >= 0x2e_80 ? 2 : 1;
  return width <= printWidth;
}
