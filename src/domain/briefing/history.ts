/** Values in the order in which they came to be, and a way back and forth. What is undone is forgotten by the next change. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What the last step typed into; null where it was no typing. */
  readonly typing: string | null;
}

/** As far back as one can go. */
const mostSteps = 100;

export function beginHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], typing: null };
}

/** The same value is not a step. `typing`: what is typed into; as long as it is the same, letters make one step together. */
export function advance<Value>(history: History<Value>, next: Value, typing: string | null = null): History<Value> {
  const { past, present } = history;
  if (next === present) return history;
  const goesOn = typing !== null && typing === history.typing;
  return { past: goesOn ? past : [...past, present].slice(-mostSteps), present: next, future: [], typing };
}

export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined
    ? history
    : { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null };
}

export function redo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest, typing: null };
}
