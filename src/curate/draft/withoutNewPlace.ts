import { idsIn } from './ids.ts';
import { listAt, textAt, withValueAt } from './valueAt.ts';
import { claimsFile } from './values.ts';
import type { Values } from './values.ts';

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
