import type { ComponentChildren } from 'preact';
import type { Desk } from '../desk/createDesk.ts';
import { listAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { put } from '../draft/values.ts';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly at: Path;
  /** What one of them is called: “caveat”. */
  readonly name: string;
  readonly blank: unknown;
  /** What stands there while there are none. */
  readonly empty?: string;
  readonly children: (at: Path, index: number) => ComponentChildren;
}

/** Several of a kind, with a button for one more and for each to go. */
export function ItemList({ desk, file, at, name, blank, empty, children }: Props) {
  const items = listAt(desk.values.value.get(file), at);
  return (
    <div class="items">
      {items.length === 0 && empty && <p class="hint">{empty}</p>}
      {items.map((_, index) => (
        <div class="item" role="group" aria-label={`${name} ${index + 1}`} key={index}>
          {children([...at, index], index)}
          <button
            type="button"
            class="quiet"
            aria-label={`Remove ${name} ${index + 1}`}
            onClick={() => desk.edit((values) => put(values, file, [...at, index], undefined))}
          >
            Remove
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => desk.edit((values) => put(values, file, [...at, items.length], blank))}
      >
        Add a {name}
      </button>
    </div>
  );
}
