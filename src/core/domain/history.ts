/** A thing with all its earlier states, and the states undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was part of; a change of the same name is part of it too. Null where the next stands for itself. */
  readonly run: string | null;
}

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], run: null });

/**
 * Adds a change. Changes in a row of one `run` (the letters typed into one field) are undone in one step. What had been undone
 * cannot be redone after it. A change to the very same value is none.
 */
export function recordChange<T>(history: History<T>, next: T, run: string | null = null): History<T> {
  if (next === history.present) return history;
  const isSameRun = run !== null && run === history.run;
  return { past: isSameRun ? history.past : [...history.past, history.present], present: next, future: [], run };
}

/** Ends a run: the next change is undone by itself. */
export const endRun = <T>(history: History<T>): History<T> => (history.run === null ? history : { ...history, run: null });

/** One step back; the same history where there is none. */
export function undo<T>({ past, present, future, run }: History<T>): History<T> {
  const before = past.at(-1);
  if (past.length === 0 || before === undefined) return { past, present, future, run };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], run: null };
}

/** One step forward again; the same history where nothing was undone. */
export function redo<T>({ past, present, future, run }: History<T>): History<T> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future, run };
  return { past: [...past, present], present: after, future: rest, run: null };
}
