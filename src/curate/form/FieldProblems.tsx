import type { Problem } from '../../story/check/problem.ts';

interface Props {
  /** For `aria-describedby` of the field. */
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** What the check says of a field, under it. */
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
