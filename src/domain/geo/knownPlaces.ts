/** Answers for positions that were met before: events share the coordinates of their towns, and the same question need not be worked out for each. */
const slots = 16_384;
const bits = new DataView(new ArrayBuffer(16));

export interface KnownPlaces {
  readonly values: Float64Array;
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
      return ((mixed ^ other) >>> 18) & (slots - 1);
    },
    holds: (slot, x, y) => xs[slot] === x && ys[slot] === y,
    put: (slot, x, y, value) => {
      xs[slot] = x;
      ys[slot] = y;
      values[slot] = value;
    },
  };
}
