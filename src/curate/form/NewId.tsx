import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../story/check/problem.ts';
import { FieldProblems } from './FieldProblems.tsx';

interface Props {
  readonly id: string;
  /** The ids of the other items of the same kind. */
  readonly taken: ReadonlySet<string>;
  readonly hint: string;
  readonly problems: readonly Problem[];
  readonly onRename: (id: string) => void;
  readonly onDone: () => void;
}

/** The field for a new item's id. It can change until it is saved; then others may refer to it. */
export function NewId({ id, taken, hint, problems, onRename, onDone }: Props) {
  const field = useId();
  const [isTaken, setTaken] = useState(false);
  return (
    <div class="field">
      <label for={field}>Its id</label>
      <input
        id={field}
        value={id}
        aria-invalid={isTaken || problems.length > 0}
        aria-describedby={`${field}-hint`}
        onInput={({ currentTarget: { value } }) => {
          const next = value.trim();
          setTaken(taken.has(next));
          if (!taken.has(next)) onRename(next);
        }}
        onBlur={onDone}
      />
      <p class="hint" id={`${field}-hint`}>
        {hint} Only a–z, 0–9 and hyphens.
      </p>
      {isTaken && <p class="field-problems">This id is taken.</p>}
      <FieldProblems id={`${field}-problems`} problems={problems} />
    </div>
  );
}
