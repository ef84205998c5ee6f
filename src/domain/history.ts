/** Values in the order in which they came to be, and a way back and forth. What is undone is forgotten by the next change. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** As far back as one can go. */
const mostSteps = 100;

export function beginHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** The same value is no step. */
export function step<Value>({ past, present, future }: History<Value>, next: Value): History<Value> {
  return next === present ? { past, present, future } : { past: [...past, present].slice(-mostSteps), present: next, future: [] };
}

export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
