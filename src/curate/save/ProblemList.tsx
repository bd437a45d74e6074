import type { Problem } from '../../story/check/problem.ts';

interface Props {
  readonly problems: readonly Problem[];
  /** Opens the item that a problem is about, if the desk can. */
  readonly onOpen?: ((problem: Problem) => void) | undefined;
}

/** Lists problems in the words of `npm run check`. */
export function ProblemList({ problems, onOpen }: Props) {
  return (
    <ul class="problems">
      {problems.map((problem) => {
        const { file, at, message, fix } = problem;
        return (
          <li key={`${file} ${at} ${message}`}>
            {onOpen ? (
              <button type="button" class="quiet" onClick={() => onOpen(problem)}>
                {file} {at || '/'}
              </button>
            ) : (
              <code>
                {file} {at || '/'}
              </code>
            )}
            <p>{message}</p>
            <p class="mend">→ {fix}</p>
          </li>
        );
      })}
    </ul>
  );
}
