import { jsonPointer } from '../../story/check/problem.ts';
import type { Problem } from '../../story/check/problem.ts';
import type { Path } from '../draft/valueAt.ts';

/** What the check says of one value of a file, and of what is in it. */
export function problemsAt(problems: readonly Problem[], file: string, at: Path): Problem[] {
  const pointer = jsonPointer(at);
  return problems.filter(
    (problem) =>
      problem.file === file && (problem.at === pointer || problem.at.startsWith(`${pointer}/`)),
  );
}
