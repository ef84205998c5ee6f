/** A list of different texts, found again by their bytes: an open hash table over one growing store. Code 0 is the empty text. */
export interface CodedBuilder {
  /** The code of the text that `bytes[start..end]` spells; made where it is new. */
  readonly codeOf: (bytes: Uint8Array, start: number, end: number) => number;
  readonly distinct: () => number;
  readonly bytes: () => Uint8Array;
  /** `ends()[code]` is where the text of a code ends and the next begins. */
  readonly ends: () => Uint32Array;
}

function isSameText(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (a[aStart + index] !== b[bStart + index]) return false;
  return true;
}

export function createCodedBuilder(): CodedBuilder {
  let store = new Uint8Array(1024);
  let ends = new Uint32Array(256);
  let hashes = new Int32Array(256);
  let slots = new Int32Array(512);
  let [count, last] = [1, 0];

  const grow = (): void => {
    const [moreEnds, moreHashes] = [new Uint32Array(count * 2), new Int32Array(count * 2)];
    moreEnds.set(ends);
    moreHashes.set(hashes);
    [ends, hashes] = [moreEnds, moreHashes];
    slots = new Int32Array(count * 4);
    for (let code = 1; code < count; code += 1) {
      let slot = (hashes[code] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = code;
    }
  };
  const append = (bytes: Uint8Array, start: number, end: number, hash: number): number => {
    if (count === ends.length) grow();
    const from = ends[count - 1] ?? 0;
    if (from + end - start > store.length) {
      const larger = new Uint8Array(Math.max(store.length * 2, from + end - start));
      larger.set(store);
      store = larger;
    }
    store.set(bytes.subarray(start, end), from);
    ends[count] = from + end - start;
    hashes[count] = hash;
    count += 1;
    return count - 1;
  };
  const holds = (code: number, bytes: Uint8Array, start: number, length: number): boolean => {
    const from = ends[code - 1] ?? 0;
    return (ends[code] ?? 0) - from === length && isSameText(store, from, bytes, start, length);
  };
  return {
    codeOf: (bytes, start, end) => {
      if (end === start) return 0;
      if (last > 0 && holds(last, bytes, start, end - start)) return last;
      let hash = -2_128_831_035;
      for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 16_777_619);
      hash ^= hash >>> 15;
      let slot = hash & (slots.length - 1);
      for (let code = slots[slot] ?? 0; code !== 0; code = slots[slot] ?? 0) {
        if (hashes[code] === hash && holds(code, bytes, start, end - start)) return (last = code);
        slot = (slot + 1) & (slots.length - 1);
      }
      last = append(bytes, start, end, hash);
      // The table may have been made anew, with this code already in it.
      slot = hash & (slots.length - 1);
      while (slots[slot] !== 0 && slots[slot] !== last) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = last;
      return last;
    },
    distinct: () => count,
    bytes: () => store,
    ends: () => ends,
  };
}
