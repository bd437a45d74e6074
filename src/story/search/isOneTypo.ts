/**
 * Returns true if two different words are one slip apart: one letter more, less or other, or two
 * neighbours swapped.
 */
export function isOneTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const restOf = (word: string, skipped: number) => word.slice(at + skipped);
  if (a.length !== b.length) {
    return a.length > b.length ? restOf(a, 1) === restOf(b, 0) : restOf(a, 0) === restOf(b, 1);
  }
  if (restOf(a, 1) === restOf(b, 1)) return a !== b;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && restOf(a, 2) === restOf(b, 2);
}
