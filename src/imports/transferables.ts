/** The buffers of an outcome, each once, so that they can be handed over instead of copied. */
import type { ImportOutcome } from './importOutcome.ts';

/** `value` is plain data. Buffers are found at any depth; those that several columns share are listed once. */
function collect(value: unknown, into: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) into.add(value.buffer);
  } else if (Array.isArray(value)) {
    // Lists of texts hold no buffers, and can be long.
    if (typeof value[0] === 'object') for (const part of value) collect(part, into);
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, into);
}

export function buffersOf(outcome: ImportOutcome): readonly ArrayBuffer[] {
  return buffersIn(outcome);
}

export function buffersIn(value: object): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(value, found);
  return [...found];
}
