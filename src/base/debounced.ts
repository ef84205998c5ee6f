/** Runs work once after calls have ceased for a while, or at once when flushed. Timers are those of the global scope. */
export interface Debounced {
  /** Starts the wait again. */
  readonly call: () => void;
  /** Runs what waits, if anything does. */
  readonly flush: () => void;
}

export function createDebounced(run: () => void, waitMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    run();
  };
  return {
    call: () => {
      clearTimeout(timer);
      timer = setTimeout(flush, waitMs);
    },
    flush,
  };
}
