/** Answers for positions that were met before: events share the coordinates of their towns, and the same question need not be worked out for each. */
const slots = 16_384;
/** Places that a position may have, one behind the other; the first of them is written over where all are taken. */
const tried = 8;
const bits = new DataView(new ArrayBuffer(16));

export interface KnownPlaces {
  readonly values: Float64Array;
  /** The slot of a position: the one that holds it, else the one to put it into. */
  readonly slotOf: (x: number, y: number) => number;
  readonly holds: (slot: number, x: number, y: number) => boolean;
  readonly put: (slot: number, x: number, y: number, value: number) => void;
}

export function createKnownPlaces(): KnownPlaces {
  const [xs, ys, values] = [new Float64Array(slots).fill(Number.NaN), new Float64Array(slots), new Float64Array(slots)];
  return {
    values,
    slotOf: (x, y) => {
      bits.setFloat64(0, x);
      bits.setFloat64(8, y);
      const mixed = Math.imul(bits.getInt32(0) ^ Math.imul(bits.getInt32(4), 31), 0x9e3779b1);
      const other = Math.imul(bits.getInt32(8) ^ Math.imul(bits.getInt32(12), 31), 0x85ebca6b);
      const first = ((mixed ^ other) >>> 18) & (slots - 1);
      for (let next = 0; next < tried; next += 1) {
        const slot = (first + next) & (slots - 1);
        const own = xs[slot] ?? Number.NaN;
        if (Number.isNaN(own) || (own === x && ys[slot] === y)) return slot;
      }
      return first;
    },
    holds: (slot, x, y) => xs[slot] === x && ys[slot] === y,
    put: (slot, x, y, value) => {
      xs[slot] = x;
      ys[slot] = y;
      values[slot] = value;
    },
  };
}
