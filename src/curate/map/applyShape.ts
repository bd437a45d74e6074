import { batch } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Desk } from '../desk/createDesk.ts';
import { withCircle, withFollowers, withNewRing, withRing } from '../draft/editShape.ts';
import { ringIn } from '../draft/values.ts';
import type { Shape } from '../shape/ring.ts';

export interface ShapeApplier {
  /** Starts a new edit at a press. One undo takes back everything up to the next press. */
  begin(): void;
  take(shape: Shape, isSettled: boolean): void;
}

/** Puts each drawn shape into the open place, and lets the neighbours follow. */
export function createShapeApplier(
  desk: Desk,
  edited: ReadonlySignal<string | null>,
): ShapeApplier {
  const ringNow = () => {
    const file = edited.peek();
    return file === null ? null : ringIn(desk.values.peek().get(file));
  };
  /** The ring that the neighbours last followed. */
  let before = ringNow();
  return {
    begin() {
      before = ringNow();
      desk.settle();
    },
    take(shape, isSettled) {
      const file = edited.peek();
      if (file === null) return;
      const isNew = desk.tool.peek() !== 'edit';
      batch(() => {
        desk.edit((values) => {
          if (shape.kind === 'circle') {
            return withCircle(values, file, shape.centre, shape.radiusMetres);
          }
          if (isNew) return withNewRing(values, file, shape.ring);
          const next = withRing(values, file, shape.ring);
          const isFollowed = isSettled && before !== null && desk.follows.peek();
          return isFollowed ? withFollowers(next, file, before!) : next;
        }, `${file} shape`);
        if (isNew) {
          desk.tool.value = 'edit';
          desk.settle();
        }
      });
      if (isSettled) before = ringNow();
    },
  };
}
