import { valueAt } from './valueAt.ts';

/**
 * Moves the claim at `index` to its position in the article, because the check requires that order.
 * The other claims keep their order.
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
  // A quote that is not located yet has no position, so its claim goes to the end.
  const isPlaced = Number(valueAt(claim, ['quote', 'end'])) > 0;
  return isPlaced && typeof start === 'number' ? start : Infinity;
}
