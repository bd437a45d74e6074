import { valueAt, listAt, textAt, withValueAt } from './valueAt.ts';
import { idsIn } from './ids.ts';
import { claimsFile } from './values.ts';
import type { Values } from './values.ts';

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

/**
 * Removes a place that was never saved: its file, the new claims that are only about it, and its
 * entries in other claims.
 */
export function withoutNewPlace(
  values: Values,
  file: string,
  savedValue: (file: string) => unknown,
): Values {
  const place = textAt(values.get(file), ['id']);
  const savedIds = new Set(idsIn(savedValue(claimsFile)));
  const claims = listAt(values.get(claimsFile), []).flatMap((claim) => {
    const about = listAt(claim, ['places']);
    const others = about.filter((said) => textAt(said, ['place']) !== place);
    if (others.length === about.length) return [claim];
    const isOwn = others.length === 0 && !savedIds.has(textAt(claim, ['id']));
    return isOwn ? [] : [withValueAt(claim, ['places'], others)];
  });
  const next = new Map(values);
  next.delete(file);
  return values.has(claimsFile) ? next.set(claimsFile, claims) : next;
}
