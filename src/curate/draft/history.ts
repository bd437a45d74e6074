/** The present state, the state before each edit, and the states that an undo took back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The name of the last edit's burst. One undo takes back all edits of a burst. */
  readonly burst: string | null;
}

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], burst: null };
}

/** Adds an edit. `burst` names its target: a field during typing, an outline during a drag. */
export function edited<T>(history: History<T>, next: T, burst: string | null): History<T> {
  if (next === history.present) return history;
  const isPart = burst !== null && burst === history.burst;
  const past = isPart ? history.past : [...history.past, history.present];
  return { past, present: next, future: [], burst };
}

/** Ends the burst: the next edit has its own undo, even if it has the same target. */
export function settled<T>(history: History<T>): History<T> {
  return { ...history, burst: null };
}

export function undone<T>({ past, present, future }: History<T>): History<T> {
  const last = past.at(-1);
  if (past.length === 0) return { past, present, future, burst: null };
  return {
    past: past.slice(0, -1),
    present: last as T,
    future: [present, ...future],
    burst: null,
  };
}

export function redone<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (future.length === 0) return { past, present, future, burst: null };
  return { past: [...past, present], present: next as T, future: rest, burst: null };
}
