import { jsonPointer } from '../../story/check/problem.ts';
import type { Problem } from '../../story/check/problem.ts';
import type { Path } from '../draft/valueAt.ts';

/** Returns the problems of one value of a file and of everything inside that value. */
export function problemsAt(problems: readonly Problem[], file: string, at: Path): Problem[] {
  const pointer = jsonPointer(at);
  return problems.filter(
    (problem) =>
      problem.file === file && (problem.at === pointer || problem.at.startsWith(`${pointer}/`)),
  );
}
