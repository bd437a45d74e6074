import { useId } from 'preact/hooks';
import type { Desk } from '../desk/createDesk.ts';
import { textAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { FieldProblems, problemsAt } from './FieldProblems.tsx';

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly at: Path;
  readonly label: string;
  readonly choices: readonly FieldChoice[];
  /** The label of the empty option. */
  readonly empty?: string;
  readonly hint?: string;
  /** Receives the choice. Without it, the field puts the value into the file itself. */
  readonly onChoose?: (value: string) => void;
  /** Always offers the empty option. Choosing it removes the value from the file. */
  readonly isOptional?: boolean;
}

/** A select field for one value of a file. */
export function ChoiceField(props: Props) {
  const { desk, file, at, label, choices, empty, hint, isOptional = false } = props;
  const id = useId();
  const value = textAt(desk.values.value.get(file), at);
  const problems = problemsAt(desk.problems.value, file, at);
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  const choose = (next: string) => {
    if (props.onChoose) props.onChoose(next);
    else desk.put(file, at, next === '' && isOptional ? undefined : next);
    desk.settle();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {(value === '' || isOptional) && <option value="">{empty ?? 'Choose …'}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint && <p class="hint">{hint}</p>}
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
