/**
 * Finds the features of a GeoJSON text in its bytes, so that each can be parsed alone and the text as a whole is never held. Knows strings, depth and the
 * arrays that hold rows: `features` (GeoJSON), `data` and `Result` (the answers of ACLED’s and UCDP’s interfaces) and an array at the top.
 */
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';

export interface SplitTaker {
  /** One element of an array of rows; `named` is the name of the array, empty for one at the top. */
  readonly element: (bytes: Uint8Array, named: string) => void;
  /** A whole value at the top that has no array of rows. */
  readonly value: (bytes: Uint8Array) => void;
  /** What stands before an array of rows. */
  readonly preamble: (bytes: Uint8Array, named: string) => void;
  /** What stands after it. */
  readonly rest: (bytes: Uint8Array, named: string) => void;
  /** The text ends inside a value. */
  readonly truncated: (bytes: Uint8Array) => void;
}

export interface JsonSplitter {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

const [quote, backslash, colon, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 58, 123, 125, 91, 93];
const decoder = new TextDecoder();

/** `lists`: names of the arrays that hold rows. */
export function createJsonSplitter(limits: ImportLimits, lists: readonly string[], taker: SplitTaker): JsonSplitter {
  let bytes = new Uint8Array(0);
  let at = 0;
  /** Where the value begins that is being held; -1 while nothing is. */
  let held = -1;
  let depth = 0;
  let [inString, escaped] = [false, false];
  let keyStart = -1;
  let key = '';
  let awaitsArray = false;
  /** Depth of the elements of the array of rows; 0 outside of one. */
  let elementDepth = 0;
  let named = '';
  let scalar = false;
  /** An array of rows has been read in the object at the top. */
  let afterRows = false;

  const open = (byte: number): void => {
    if (depth === 0) {
      held = at;
      if (byte === openBracket) [elementDepth, named, held] = [1, '', -1];
    } else if (depth === 1 && elementDepth === 0 && byte === openBracket && awaitsArray && lists.includes(key)) {
      taker.preamble(bytes.subarray(Math.max(0, held), at), key);
      [elementDepth, named, held] = [2, key, -1];
    } else if (elementDepth > 0 && depth === elementDepth) held = at;
    awaitsArray = false;
    depth += 1;
    if (depth > limits.jsonDepth) throw new ImportStop('jsonTooDeep', { limit: limits.jsonDepth });
  };
  /** An element that is not an object, a number for instance: it ends at a comma or at the end of the array. */
  const endScalar = (): void => {
    if (!scalar) return;
    taker.element(bytes.subarray(held, at), named);
    [scalar, held] = [false, -1];
  };
  const close = (): void => {
    if (depth === elementDepth) endScalar();
    depth -= 1;
    if (depth < 0) throw new ImportStop('jsonDamaged');
    if (elementDepth > 0) {
      if (depth === elementDepth && held >= 0) {
        taker.element(bytes.subarray(held, at + 1), named);
        held = -1;
      } else if (depth < elementDepth) {
        elementDepth = 0;
        if (depth === 1) [held, afterRows] = [at, true];
      }
    } else if (depth === 0 && held >= 0) {
      if (afterRows) taker.rest(bytes.subarray(held, at + 1), named);
      else taker.value(bytes.subarray(held, at + 1));
      [held, afterRows] = [-1, false];
    }
  };
  const run = (): void => {
    const end = bytes.length;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (
        elementDepth > 0 &&
        depth === elementDepth &&
        held < 0 &&
        byte > 32 &&
        byte !== 44 &&
        byte !== openBrace &&
        byte !== openBracket &&
        byte !== closeBracket
      ) {
        [scalar, held] = [true, at];
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) {
          inString = false;
          if (depth === 1 && keyStart >= 0) key = decoder.decode(bytes.subarray(keyStart, Math.min(at, keyStart + 64)));
        }
      } else if (byte === quote) {
        inString = true;
        keyStart = at + 1;
      } else if (byte === openBrace || byte === openBracket) open(byte);
      else if (byte === closeBrace || byte === closeBracket) close();
      else if (byte === colon) awaitsArray = depth === 1;
      else if (byte === 44) {
        if (depth === elementDepth) endScalar();
      } else if (byte > 32) awaitsArray = false;
      at += 1;
    }
  };
  return {
    push: (chunk) => {
      const from = held >= 0 ? held : depth === 1 && inString ? Math.max(0, keyStart - 1) : at;
      const rest = bytes.subarray(Math.min(from, at));
      if (rest.length > limits.featureBytes) throw new ImportStop('documentTooLarge', { limit: limits.featureBytes });
      const joined = new Uint8Array(rest.length + chunk.length);
      joined.set(rest);
      joined.set(chunk, rest.length);
      at -= from;
      if (held >= 0) held = 0;
      keyStart -= from;
      bytes = joined;
      run();
    },
    end: () => {
      if (depth > 0 || inString) taker.truncated(held >= 0 ? bytes.subarray(held) : new Uint8Array(0));
    },
  };
}
