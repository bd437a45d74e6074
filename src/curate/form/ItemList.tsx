import type { ComponentChildren } from 'preact';
import type { Desk } from '../desk/createDesk.ts';
import { listAt } from '../draft/valueAt.ts';
import type { Path } from '../draft/valueAt.ts';
import { put } from '../draft/values.ts';

interface Props {
  readonly desk: Desk;
  readonly file: string;
  readonly at: Path;
  /** The name of one item, such as “caveat”. */
  readonly name: string;
  readonly blank: unknown;
  /** The hint for an empty list. */
  readonly empty?: string;
  readonly children: (at: Path, index: number) => ComponentChildren;
}

/** A list of items, with a button to add one and a button to remove each. */
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
