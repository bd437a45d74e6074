import type { Problem } from '../../story/check/problem.ts';
import { jsonPointer } from '../../story/check/problem.ts';
import type { Path } from '../draft/valueAt.ts';

/** Returns the problems of one value of a file and of everything inside that value. */
export function problemsAt(problems: readonly Problem[], file: string, at: Path): Problem[] {
  const pointer = jsonPointer(at);
  return problems.filter(
    (problem) =>
      problem.file === file && (problem.at === pointer || problem.at.startsWith(`${pointer}/`)),
  );
}

interface Props {
  /** The id for the field's `aria-describedby`. */
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** Lists the check's problems with a field, below the field. */
export function FieldProblems({ id, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <ul class="field-problems" id={id}>
      {problems.map(({ at, message, fix }) => (
        <li key={at + message}>
          {message} <span class="mend">{fix}</span>
        </li>
      ))}
    </ul>
  );
}
