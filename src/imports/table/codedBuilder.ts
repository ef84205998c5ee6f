/**
 * A list of different texts, found again by their bytes: an open hash table over one growing store. Code 0 is the empty text. Bytes are hashed and compared
 * four at a time, because a large table asks for every cell.
 */

import { copyBytes, viewOfBytes, type Words } from '../bytes/search.ts';
import type { Places } from './cells.ts';

function isSameText(
  { bytes: a, view: av }: Words,
  aStart: number,
  { bytes: b, view: bv }: Words,
  bStart: number,
  length: number,
): boolean {
  if (length < 4) {
    for (let index = 0; index < length; index += 1) if (a[aStart + index] !== b[bStart + index]) return false;
    return true;
  }
  const last = length - 4;
  for (let at = 0; at < last; at += 4)
    if (av.getInt32(aStart + at, true) !== bv.getInt32(bStart + at, true)) return false;
  // The last four bytes overlap those before them where the length is no multiple of four.
  return av.getInt32(aStart + last, true) === bv.getInt32(bStart + last, true);
}

function hashOf({ bytes, view }: Words, start: number, length: number): number {
  let hash = Math.imul(length, 0x9e3779b1);
  if (length < 4)
    hash ^= (bytes[start] ?? 0) | ((bytes[start + (length >> 1)] ?? 0) << 8) | ((bytes[start + length - 1] ?? 0) << 16);
  else {
    const last = start + length - 4;
    for (let at = start; at < last; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x85ebca6b);
    hash ^= view.getInt32(last, true);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return hash ^ (hash >>> 15);
}

const recentShift = 22;

export class CodedBuilder {
  /** `ends[code]` is where the text of a code ends and the next begins. */
  ends = new Uint32Array(64);
  /** Different texts, the empty one included. */
  count = 1;
  private store = viewOfBytes(new Uint8Array(1024));
  private hashes = new Int32Array(64);
  private slots = new Int32Array(128);
  private last = 0;
  /** Codes by the first and last bytes and the length of their texts: found without the whole hash. */
  private readonly recent = new Uint32Array(2 ** (32 - recentShift));
  /** The codes of texts of one byte, such as most figures. */
  private readonly single = new Uint16Array(256);

  get bytes(): Uint8Array {
    return this.store.bytes;
  }

  /** The codes of the cells at `first`, `first + step` … of the lists of places, into the first `count` places of `into`. */
  codesOf(words: Words, { starts, ends }: Places, first: number, step: number, count: number, into: Uint32Array): void {
    let { hashes, slots, ends: known, store } = this;
    const { recent } = this;
    const { view } = words;
    for (let row = 0, at = first; row < count; row += 1, at += step) {
      const start = starts[at] ?? 0;
      const length = (ends[at] ?? 0) - start;
      if (length === 0) {
        into[row] = 0;
        continue;
      }
      const short = length === 1 ? (this.single[words.bytes[start] ?? 0] ?? 0) : 0;
      if (short > 0) {
        into[row] = short;
        continue;
      }
      if (length < 4) {
        const made = this.codeOf(words, start, start + length);
        if (length === 1 && made <= 0xffff) this.single[words.bytes[start] ?? 0] = made;
        into[row] = made;
        ({ hashes, slots, ends: known, store } = this);
        continue;
      }
      const end = start + length - 4;
      const tail = view.getInt32(end, true);
      const own = store.view;
      // Most often it is the text that last began and ended so.
      const recentAt =
        Math.imul(Math.imul(tail, 0x85ebca6b) ^ view.getInt32(start, true) ^ length, 0x9e3779b1) >>> recentShift;
      const guess = recent[recentAt] ?? 0;
      let from = known[guess - 1] ?? 0;
      if ((known[guess] ?? 0) - from === length && own.getInt32(from + length - 4, true) === tail) {
        let next = start;
        for (from -= start; next < end && own.getInt32(from + next, true) === view.getInt32(next, true); next += 4);
        if (next >= end) {
          into[row] = guess;
          continue;
        }
      }
      let hash = Math.imul(length, 0x9e3779b1);
      for (let next = start; next < end; next += 4) hash = Math.imul(hash ^ view.getInt32(next, true), 0x85ebca6b);
      hash ^= tail;
      hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
      hash ^= hash >>> 15;
      const mask = slots.length - 1;
      let slot = hash & mask;
      let code = slots[slot] ?? 0;
      for (; code !== 0; code = slots[slot] ?? 0) {
        if (hashes[code] === hash) {
          from = known[code - 1] ?? 0;
          if ((known[code] ?? 0) - from === length && own.getInt32(from + length - 4, true) === tail) {
            let next = start;
            for (from -= start; next < end && own.getInt32(from + next, true) === view.getInt32(next, true); next += 4);
            if (next >= end) break;
          }
        }
        slot = (slot + 1) & mask;
      }
      if (code === 0) {
        code = this.append(words, start, start + length, hash);
        ({ hashes, slots, ends: known, store } = this);
      }
      into[row] = recent[recentAt] = code;
    }
  }

  /** The code of the text that the bytes from `start` to `end` spell; made where it is new. */
  codeOf(words: Words, start: number, end: number): number {
    const length = end - start;
    if (length === 0) return 0;
    if (this.last > 0 && this.holds(this.last, words, start, length)) return this.last;
    const hash = hashOf(words, start, length);
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = slots[slot] ?? 0; code !== 0; code = slots[slot] ?? 0) {
      if (hashes[code] === hash && this.holds(code, words, start, length)) return (this.last = code);
      slot = (slot + 1) & mask;
    }
    return (this.last = this.append(words, start, end, hash));
  }

  private holds(code: number, words: Words, start: number, length: number): boolean {
    const from = this.ends[code - 1] ?? 0;
    return (this.ends[code] ?? 0) - from === length && isSameText(this.store, from, words, start, length);
  }

  private append(words: Words, start: number, end: number, hash: number): number {
    if (this.count === this.ends.length) this.grow();
    const { count } = this;
    const from = this.ends[count - 1] ?? 0;
    if (from + end - start > this.store.bytes.length) {
      const larger = new Uint8Array(Math.max(this.store.bytes.length * 2, from + end - start));
      larger.set(this.store.bytes);
      this.store = viewOfBytes(larger);
    }
    copyBytes(words, start, this.store, from, end - start);
    this.ends[count] = from + end - start;
    this.hashes[count] = hash;
    this.count += 1;
    this.put(count, hash);
    return count;
  }

  private put(code: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = code;
  }

  private grow(): void {
    const { count } = this;
    const [moreEnds, moreHashes] = [new Uint32Array(count * 2), new Int32Array(count * 2)];
    moreEnds.set(this.ends);
    moreHashes.set(this.hashes);
    [this.ends, this.hashes, this.slots] = [moreEnds, moreHashes, new Int32Array(count * 4)];
    for (let code = 1; code < count; code += 1) this.put(code, moreHashes[code] ?? 0);
  }
}
