import { checkRing } from '../../story/check/checkShapes.ts';
import type { Problem } from '../../story/check/problem.ts';
import { placeFiles, ringIn } from './values.ts';
import type { Values } from './values.ts';

/**
 * Returns the problems of outlines whose files have another fault. The check skips the shapes of
 * such files, but a curator draws before every field is filled in.
 */
export function ringProblems(found: readonly Problem[], values: Values): Problem[] {
  return placeFiles(values).flatMap((file) => {
    const ring = ringIn(values.get(file));
    const isUnread = found.some((problem) => problem.file === file && problem.at.startsWith('/'));
    if (!ring || !isUnread) return [];
    return checkRing(file, ring, 0).filter(
      ({ at, message }) =>
        !found.some((other) => other.file === file && other.at === at && other.message === message),
    );
  });
}
