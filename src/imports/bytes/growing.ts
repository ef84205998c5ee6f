/** Typed arrays that grow by doubling. `values` is the store itself, longer than what is in it. */
interface Growable {
  readonly length: number;
  [index: number]: number;
}

export interface Growing<Store> {
  readonly push: (value: number) => void;
  readonly size: () => number;
  readonly values: () => Store;
  /** A copy of exact length. */
  readonly finish: () => Store;
}

interface StoreType<Store> {
  new (length: number): Store;
}
interface Settable<Store> {
  readonly set: (other: Store, at?: number) => void;
  readonly slice: (from: number, to: number) => Store;
}

export function createGrowing<Store extends Growable & Settable<Store>>(
  Type: StoreType<Store>,
  capacity = 1024,
): Growing<Store> {
  let store = new Type(capacity);
  let size = 0;
  return {
    push: (value) => {
      if (size === store.length) {
        const larger = new Type(store.length * 2);
        larger.set(store);
        store = larger;
      }
      store[size] = value;
      size += 1;
    },
    size: () => size,
    values: () => store,
    finish: () => (size === store.length ? store : store.slice(0, size)),
  };
}
