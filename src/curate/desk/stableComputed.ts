import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** A value that stays the same object while it is made anew but alike: what follows from it rests. */
export function stableComputed<T>(make: () => T): ReadonlySignal<T> {
  let last: { readonly value: T; readonly text: string } | null = null;
  return computed(() => {
    const value = make();
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last!.value;
  });
}
