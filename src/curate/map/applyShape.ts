import { batch } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Desk } from '../desk/createDesk.ts';
import { withCircle, withFollowers, withNewRing, withRing } from '../draft/editShape.ts';
import { ringIn } from '../draft/values.ts';
import type { Shape } from '../shape/ring.ts';

export interface ShapeApplier {
  /** A press begins: what follows until the next one is one edit. */
  begin(): void;
  take(shape: Shape, isSettled: boolean): void;
}

/** Puts what is drawn into the place that is open, and its neighbours after it. */
export function createShapeApplier(
  desk: Desk,
  edited: ReadonlySignal<string | null>,
): ShapeApplier {
  const ringNow = () => {
    const file = edited.peek();
    return file === null ? null : ringIn(desk.values.peek().get(file));
  };
  /** What the neighbours last followed. */
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
