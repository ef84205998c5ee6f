/** A small deterministic generator of numbers (mulberry32), so that every run makes the same files. */
export interface Random {
  /** In [0, 1). */
  readonly unit: () => number;
  readonly below: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(unit() * count);
  return {
    unit,
    below,
    pick: (items) => {
      const [item] = items.slice(below(items.length));
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
  };
}
