import type { Precision } from '../../story/schema.ts';
import type { Desk } from '../desk/createDesk.ts';
import {
  isCircular,
  withLabelInside,
  withPrecision,
  withNewRing,
  withRing,
} from '../draft/editShape.ts';
import { textAt } from '../draft/valueAt.ts';
import { ringIn } from '../draft/values.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FieldProblems } from '../form/FieldProblems.tsx';
import { TextField } from '../form/TextField.tsx';
import { SpotFields } from './SpotFields.tsx';
import type { Ring } from '../../geo/types.ts';
import { useEffect, useId, useState } from 'preact/hooks';
import { readRing, ringText } from '../shape/ring.ts';

const precisions: readonly { readonly value: Precision; readonly label: string }[] = [
  { value: 'boundary', label: 'Boundary: an administrative boundary, traced' },
  { value: 'stand-in', label: 'Stand-in: a boundary that only roughly matches this place' },
  { value: 'area', label: 'Area: an indicative outline, not a boundary' },
  { value: 'circle', label: 'Circle: a point with a margin of error' },
  { value: 'guess', label: 'Guess: our best guess at which place is meant' },
];

interface Props {
  readonly desk: Desk;
  readonly file: string;
}

/** The precision of a place, and its shape: drawn on the map or typed in numbers. */
export function OutlineSection({ desk, file }: Props) {
  const at = { desk, file };
  const value = desk.values.value.get(file);
  const isCircle = isCircular(textAt(value, ['properties', 'precision']));
  const ring = ringIn(value);
  const problems = desk.problems.value.filter(
    (problem) =>
      problem.file === file &&
      (problem.at.startsWith('ring ') || problem.at.startsWith('/geometry')),
  );
  return (
    <section>
      <h3>Where it is</h3>
      <ChoiceField
        {...at}
        at={['properties', 'precision']}
        label="How well it is known"
        choices={precisions}
        onChoose={(next) => desk.edit((now) => withPrecision(now, file, next as Precision))}
      />
      <div class="actions">
        {isCircle ? (
          <button type="button" onClick={() => (desk.tool.value = 'circle')}>
            Draw the circle on the map
          </button>
        ) : (
          <button type="button" onClick={() => (desk.tool.value = 'ring')}>
            {ring ? 'Draw the outline anew' : 'Draw the outline on the map'}
          </button>
        )}
      </div>
      {isCircle ? (
        <>
          <SpotFields {...at} at={['geometry', 'coordinates']} label="Centre" />
          <TextField
            {...at}
            at={['properties', 'uncertaintyMetres']}
            label="Margin of error, in metres"
            isNumber
          />
        </>
      ) : (
        <RingAsText {...at} ring={ring ?? []} />
      )}
      <FieldProblems id="shape-problems" problems={problems} />
      <SpotFields {...at} at={['properties', 'labelPoint']} label="Where the name is placed" />
      <div class="actions">
        <button type="button" onClick={() => desk.edit((values) => withLabelInside(values, file))}>
          Put it in the middle
        </button>
        <button type="button" onClick={() => (desk.tool.value = 'label')}>
          Pick it on the map
        </button>
      </div>
    </section>
  );
}

/** The outline in numbers, for curators who paste it or draw with the keyboard. */
function RingAsText({ desk, file, ring }: Props & { readonly ring: Ring }) {
  const id = useId();
  const now = ringText(ring);
  const [text, setText] = useState(now);
  const read = readRing(text);
  // A ring drawn on the map replaces the text. Typed text of the same ring stays as typed.
  useEffect(() => {
    if (!read.ok || ringText(read.ring) !== now) setText(now);
  }, [now]);
  return (
    <details>
      <summary>The outline in numbers ({Math.max(0, ring.length - 1)} corners)</summary>
      <div class="field">
        <label for={id}>One corner per line: longitude, latitude</label>
        <textarea
          id={id}
          class="numbers"
          rows={8}
          spellcheck={false}
          value={text}
          aria-invalid={!read.ok}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            const next = readRing(value);
            if (!next.ok) return;
            desk.edit((values) => {
              const isNew = ringIn(values.get(file)) === null;
              return (isNew ? withNewRing : withRing)(values, file, next.ring);
            }, `${file} numbers`);
          }}
          onBlur={() => desk.settle()}
        />
        {!read.ok && <p class="field-problems">{read.why}</p>}
      </div>
    </details>
  );
}
