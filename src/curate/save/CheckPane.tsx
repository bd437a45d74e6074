import type { Desk } from '../desk/createDesk.ts';
import { ProblemList } from './ProblemList.tsx';
import type { Problem } from '../../story/check/problem.ts';
import { listAt, textAt } from '../draft/valueAt.ts';
import { claimsFile } from '../draft/values.ts';

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

/** Opens the form in which a problem can be fixed. Returns false if there is none. */
function openProblem(desk: Desk, { file, at }: Problem): boolean {
  if (file.startsWith('data/places/') && desk.values.peek().has(file)) {
    desk.open({ kind: 'place', file });
    return true;
  }
  const index = /^\/(\d+)/.exec(at)?.[1];
  if (file !== claimsFile || index === undefined) return false;
  const claim = listAt(desk.values.peek().get(claimsFile), [])[Number(index)];
  desk.open({ kind: 'claim', id: textAt(claim, ['id']), from: null });
  return true;
}
