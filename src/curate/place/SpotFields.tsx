import { useId } from 'preact/hooks';
import type { Desk } from '../desk/createDesk.ts';
import { listAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { FieldProblems, problemsAt } from '../form/FieldProblems.tsx';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly at: Path;
  readonly label: string;
}

/** The fields for a spot: longitude and latitude, in degrees. */
export function SpotFields({ desk, file, at, label }: Props) {
  const id = useId();
  const spot = listAt(desk.values.value.get(file), at);
  const problems = problemsAt(desk.problems.value, file, at);
  return (
    <fieldset class="localized">
      <legend>{label}</legend>
      <div class="side-by-side">
        {['Longitude', 'Latitude'].map((name, index) => (
          <div class="field" key={name}>
            <label for={`${id}-${index}`}>{name}</label>
            <input
              id={`${id}-${index}`}
              type="number"
              step="0.0001"
              value={spot[index] === undefined ? '' : String(spot[index])}
              aria-invalid={problems.length > 0}
              onInput={({ currentTarget: { value } }) => {
                if (value === '') return;
                const next =
                  index === 0 ? [Number(value), spot[1] ?? 0] : [spot[0] ?? 0, Number(value)];
                desk.put(file, at, next);
              }}
              onBlur={() => desk.settle()}
            />
          </div>
        ))}
      </div>
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}
