/** What is now, what was before each edit, and what an undo took back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last edit was part of; edits of one thing in a row are undone as one. */
  readonly burst: string | null;
}

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], burst: null };
}

/** `burst` names what is being edited: a field while it is typed in, an outline while it is dragged. */
export function edited<T>(history: History<T>, next: T, burst: string | null): History<T> {
  if (next === history.present) return history;
  const isPart = burst !== null && burst === history.burst;
  const past = isPart ? history.past : [...history.past, history.present];
  return { past, present: next, future: [], burst };
}

/** The next edit begins anew, though it be of the same thing. */
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
