import type { Desk } from '../desk/createDesk.ts';
import { idsIn, proposeId } from '../draft/ids.ts';
import { newClaim } from '../draft/templates.ts';
import { listAt, textAt } from '../draft/valueAt.ts';
import { claimsFile, put } from '../draft/values.ts';
import { FieldProblems } from '../form/FieldProblems.tsx';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly id: string;
}

/** Lists the claims about a place. A place without any is not on the map. */
export function PlaceClaims({ desk, file, id }: Props) {
  const claims = listAt(desk.values.value.get(claimsFile), []);
  const about = claims.filter((claim) => saysOf(claim, id).length > 0);
  const problems = desk.problems.value.filter(
    (problem) => problem.file === file && problem.at === '/id',
  );
  const open = (claim: string) => desk.open({ kind: 'claim', id: claim, from: file });
  const add = () => {
    const taken = new Set(idsIn(claims));
    const claim = proposeId(`${id} claim`, taken);
    desk.edit((values) => put(values, claimsFile, [claims.length], newClaim(claim, id)));
    open(claim);
  };
  return (
    <section>
      <h3>What is said of it</h3>
      {about.length === 0 && (
        <p class="hint">No claim names this place yet. It needs at least one.</p>
      )}
      <ul class="claim-list">
        {about.map((claim) => (
          <li key={textAt(claim, ['id'])}>
            <button type="button" class="entry" onClick={() => open(textAt(claim, ['id']))}>
              <span>
                {saysOf(claim, id)
                  .map((said) => textAt(said, ['relation']) || 'nothing chosen yet')
                  .join(', ')}
              </span>
              <span lang="ar" dir="rtl" class="excerpt">
                {textAt(claim, ['quote', 'exact']) || '…'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <FieldProblems id="claim-problems" problems={problems} />
      <button type="button" onClick={add}>
        Add a claim
      </button>
    </section>
  );
}

function saysOf(claim: unknown, place: string): readonly unknown[] {
  return listAt(claim, ['places']).filter((said) => textAt(said, ['place']) === place);
}
