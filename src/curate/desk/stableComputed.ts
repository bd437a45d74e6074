import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/**
 * Like `computed`, but keeps the old object when the new value is structurally equal, so dependents
 * do not re-run.
 */
export function stableComputed<T>(make: () => T): ReadonlySignal<T> {
  let last: { readonly value: T; readonly text: string } | null = null;
  return computed(() => {
    const value = make();
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last!.value;
  });
}
