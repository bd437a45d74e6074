import type { Ring } from '../../geo/types.ts';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/createDesk.ts';
import { withNewRing, withRing } from '../draft/editShape.ts';
import { ringIn } from '../draft/values.ts';
import { readRing, ringText } from '../shape/ring.ts';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly ring: Ring;
}

/** The outline in numbers, for curators who paste it or draw with the keyboard. */
export function RingAsText({ desk, file, ring }: Props) {
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
