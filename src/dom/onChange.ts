import { effect } from '@preact/signals';

/** Calls `use` with every value but the first, which is in place already; returns a cleanup. */
export function onChange<T>(read: () => T, use: (value: T) => void): () => void {
  let isFirst = true;
  return effect(() => {
    const value = read();
    if (!isFirst) use(value);
    isFirst = false;
  });
}
