import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../story/check/problem.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import type { FileChange, SaveAnswer } from '../api.ts';
import type { Desk } from '../desk/createDesk.ts';
import { DiffView } from './DiffView.tsx';
import { ProblemList } from './ProblemList.tsx';
import { requestFormat, sendChanges } from './sendChanges.ts';

interface Props {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** Shows the changes and the check's problems before anything is written. */
export function SaveDialog({ desk, onClose }: Props) {
  const [answer, setAnswer] = useState<SaveAnswer | null>(null);
  const [isBusy, setBusy] = useState(false);
  // The dialog keeps the changes from when it opened: after saving there are none.
  const [edits] = useState(() => desk.changes.peek());
  const [changes, setChanges] = useState<readonly FileChange[] | null>(null);
  const [found] = useState(() => desk.checkNow());
  const problems = answer?.kind === 'refused' ? answer.problems : found;
  const format = async () => {
    const formatted = await requestFormat(edits);
    if (formatted.kind === 'formatted') setChanges(formatted.changes);
    else setAnswer(formatted);
  };
  useEffect(() => void format(), []);
  const save = async () => {
    setBusy(true);
    setAnswer(await desk.save(changes!, sendChanges));
    setBusy(false);
  };
  const files = edits.length === 1 ? '1 file' : `${edits.length} files`;
  return (
    <Dialog title="Review and save" close="Close" onClose={onClose}>
      <div class="save">
        {answer?.kind === 'saved' ? (
          <p class="saved" role="status">
            Saved: {edits.map(({ path }) => path).join(', ')}.
          </p>
        ) : (
          <>
            {problems.length > 0 ? <Refused problems={problems} /> : <Answer answer={answer} />}
            <div class="actions">
              <button
                type="button"
                class="primary"
                disabled={problems.length > 0 || isBusy || changes === null}
                onClick={() => void save()}
              >
                Save {files}
              </button>
            </div>
          </>
        )}
        {changes?.map((change) => (
          <DiffView key={change.path} {...change} />
        ))}
      </div>
    </Dialog>
  );
}

function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div role="alert">
      <p>
        <strong>The check found problems.</strong> Nothing is saved until they are fixed.
      </p>
      <ProblemList problems={problems} />
    </div>
  );
}

function Answer({ answer }: { readonly answer: SaveAnswer | null }) {
  if (answer?.kind === 'conflict') {
    return (
      <p role="alert" class="field-problems">
        Meanwhile someone else changed {answer.paths.join(', ')}. Nothing was saved. Load the desk
        again to begin with the files as they are now.
      </p>
    );
  }
  if (answer?.kind === 'invalid') {
    return (
      <p role="alert" class="field-problems">
        {answer.why}
      </p>
    );
  }
  return <p>The check found no problem. These are the changes:</p>;
}
