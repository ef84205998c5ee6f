/**
 * An imported set as bytes and back: what is short as JSON, typed arrays behind it as they are in memory, each beginning at a multiple of eight. For a file
 * that carries the set with it; little-endian, as every machine that runs a browser today is.
 */
import type { ImportedSet } from '../domain/imported/importedSet.ts';

const arrays = { Float64Array, Float32Array, Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;
type ArrayName = keyof typeof arrays;
type AnyArray = InstanceType<(typeof arrays)[ArrayName]>;

interface Stored {
  readonly $array: ArrayName;
  readonly at: number;
  readonly length: number;
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;
const nameOf = (value: unknown): ArrayName | undefined =>
  (Object.keys(arrays) as ArrayName[]).find((name) => value instanceof arrays[name]);

export function packSet(set: ImportedSet): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let at = 0;
  /** Arrays that columns share are written once. */
  const written = new Map<AnyArray, Stored>();
  const head = JSON.stringify(set, (_, value: unknown) => {
    const name = nameOf(value);
    // A number that is none has no place in JSON, and nothing here holds one outside of an array.
    if (!name) return value;
    const own = value as AnyArray;
    const known = written.get(own);
    if (known) return known;
    const stored: Stored = { $array: name, at, length: own.length };
    parts.push(new Uint8Array(own.buffer, own.byteOffset, own.byteLength));
    at += padded(own.byteLength);
    written.set(own, stored);
    return stored;
  });
  const text = new TextEncoder().encode(head);
  const start = padded(8 + text.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 8);
  let to = start;
  for (const part of parts) {
    bytes.set(part, to);
    to += padded(part.length);
  }
  return bytes;
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && '$array' in value;
}

/** Throws for bytes that `packSet` did not write. */
export function unpackSet(bytes: Uint8Array<ArrayBuffer>): ImportedSet {
  const own = bytes.slice();
  const length = new DataView(own.buffer).getUint32(0, true);
  const start = padded(8 + length);
  const read = new Map<number, AnyArray>();
  return JSON.parse(new TextDecoder().decode(own.subarray(8, 8 + length)), (_, value: unknown) => {
    if (!isStored(value)) return value;
    // Empty arrays begin where the next one does.
    const known = value.length > 0 ? read.get(value.at) : undefined;
    const array = known ?? new arrays[value.$array](own.buffer, start + value.at, value.length);
    if (value.length > 0) read.set(value.at, array);
    return array;
  }) as ImportedSet;
}
