/** The first index in `low..high` from which on the test holds; `high` where it never does. The test must not hold again and then fail. */
export function bisect(low: number, high: number, holds: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
