import type { Desk } from '../desk/createDesk.ts';
import { ProblemList } from './ProblemList.tsx';
import { openProblem } from './openProblem.ts';

interface Props {
  readonly desk: Desk;
}

/** Shows the check's problems in all files as edited. */
export function CheckPane({ desk }: Props) {
  const problems = desk.problems.value;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return (
    <section class="check" aria-labelledby="check-title">
      <h2 id="check-title">What the check says</h2>
      <p role="status" class={problems.length > 0 ? 'field-problems' : 'sound'}>
        {problems.length > 0 ? count : 'The data is sound.'}
      </p>
      {problems.length > 0 && (
        <ProblemList problems={problems} onOpen={(problem) => openProblem(desk, problem)} />
      )}
    </section>
  );
}
