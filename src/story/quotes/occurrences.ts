/**
 * Returns the positions of `part` in `text` in UTF-16 units, at most `most` of them. Returns an
 * empty array for an empty `part`.
 */
export function occurrencesOf(text: string, part: string, most = 100): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (
    let at = text.indexOf(part);
    at >= 0 && found.length < most;
    at = text.indexOf(part, at + 1)
  ) {
    found.push(at);
  }
  return found;
}
