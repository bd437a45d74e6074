import { valueAt } from './valueAt.ts';

/**
 * The claims with the one at `index` where it belongs: the check wants them in the order of the
 * article. The others stay as they are, in the order they have.
 */
export function inArticleOrder(claims: readonly unknown[], index: number): readonly unknown[] {
  const claim = claims[index];
  const others = claims.toSpliced(index, 1);
  const start = startOf(claim);
  const after = others.findIndex((other) => startOf(other) > start);
  const at = after < 0 ? others.length : after;
  return at === index ? claims : others.toSpliced(at, 0, claim);
}

function startOf(claim: unknown): number {
  const start = valueAt(claim, ['quote', 'start']);
  // A quote that was not found yet has no position: it waits at the end.
  const isPlaced = Number(valueAt(claim, ['quote', 'end'])) > 0;
  return isPlaced && typeof start === 'number' ? start : Infinity;
}
