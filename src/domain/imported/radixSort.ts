/** Sorting row numbers by whole keys of 32 bits, in three passes over typed arrays: stable, and a million rows in a moment. */

const digits = [0, 11, 22] as const;
const buckets = 2048;

/** `keys[i]` belongs to `rows[i]`. Gives back another array; rows of equal keys keep their order. */
export function sortByKeys(rows: Uint32Array, keys: Uint32Array): Uint32Array<ArrayBuffer> {
  const count = rows.length;
  let [order, nextOrder] = [Uint32Array.from(rows), new Uint32Array(count)];
  let [sorted, nextSorted] = [Uint32Array.from(keys), new Uint32Array(count)];
  const starts = new Uint32Array(buckets);
  for (const shift of digits) {
    starts.fill(0);
    for (let index = 0; index < count; index += 1) {
      const digit = ((sorted[index] ?? 0) >>> shift) & (buckets - 1);
      starts[digit] = (starts[digit] ?? 0) + 1;
    }
    let sum = 0;
    for (let digit = 0; digit < buckets; digit += 1) {
      const held = starts[digit] ?? 0;
      starts[digit] = sum;
      sum += held;
    }
    for (let index = 0; index < count; index += 1) {
      const key = sorted[index] ?? 0;
      const digit = (key >>> shift) & (buckets - 1);
      const at = starts[digit] ?? 0;
      starts[digit] = at + 1;
      nextSorted[at] = key;
      nextOrder[at] = order[index] ?? 0;
    }
    [order, nextOrder] = [nextOrder, order];
    [sorted, nextSorted] = [nextSorted, sorted];
  }
  return order;
}

/** What has no value comes last, whichever way the rest is sorted. */
export const lastKey = 0xffff_ffff;

/** Keys that sort downwards; what has none stays last. */
export function turnKeys(keys: Uint32Array): Uint32Array {
  return keys.map((key) => (key === lastKey ? lastKey : lastKey - 1 - key));
}

/** A key for each number of 32-bit floats, in their order; NaN last. */
export function floatKeys(values: Float32Array): Uint32Array {
  // -0 and 0 are one number; adding 0 makes them so.
  const plain = values.map((value) => value + 0);
  const keys = new Uint32Array(plain.buffer);
  for (let index = 0; index < keys.length; index += 1) {
    const bits = keys[index] ?? 0;
    const exponentAndRest = bits & 0x7fff_ffff;
    // Above infinity there is only NaN.
    keys[index] =
      exponentAndRest > 0x7f80_0000 ? lastKey : ((bits & 0x8000_0000) !== 0 ? ~bits : bits | 0x8000_0000) >>> 0;
  }
  return keys;
}

/** Sorts by numbers of 64 bits: first by the lower half of their bits, then, stably, by the upper. NaN last, whichever way. */
export function sortByNumbers(rows: Uint32Array, values: Float64Array, descending: boolean): Uint32Array<ArrayBuffer> {
  const halves = new Uint32Array(values.map((value) => value + 0).buffer);
  const [high, low] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  for (let index = 0; index < rows.length; index += 1) {
    const [lower, upper] = [halves[index * 2] ?? 0, halves[index * 2 + 1] ?? 0];
    const negative = (upper & 0x8000_0000) !== 0;
    high[index] = Number.isNaN(values[index] ?? NaN) ? lastKey : (negative ? ~upper : upper | 0x8000_0000) >>> 0;
    low[index] = (negative !== descending ? ~lower : lower) >>> 0;
  }
  const places = sortByKeys(
    Uint32Array.from(rows, (_, index) => index),
    low,
  );
  const upper = places.map((place) => high[place] ?? 0);
  return sortByKeys(places, descending ? turnKeys(upper) : upper).map((place) => rows[place] ?? 0);
}
