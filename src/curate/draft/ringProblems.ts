import { checkRing } from '../../story/check/checkShapes.ts';
import type { Problem } from '../../story/check/problem.ts';
import { placeFiles, ringIn } from './values.ts';
import type { Values } from './values.ts';

/**
 * What the check will say of outlines whose files still lack something else: it looks at shapes only
 * when the rest of the file can be read, and a curator draws before everything is written.
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
