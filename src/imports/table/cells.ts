/**
 * One row on its way into the columns: stretches of UTF-8 bytes. Every format hands its rows over in this form, so that a text is made of them only where
 * somebody asks for it.
 */
export interface Cells extends Places {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** Where cells begin and end among bytes. */
export interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const encoder = new TextEncoder();

export interface CellWriter {
  readonly cells: () => Cells;
  readonly clear: () => void;
  readonly add: (text: string) => void;
}

/** For readers that have texts instead of bytes. The cells are good until the next `clear`. */
export function createCellWriter(): CellWriter {
  let bytes = new Uint8Array(65_536);
  let starts = new Uint32Array(64);
  let ends = new Uint32Array(64);
  let [count, length] = [0, 0];
  return {
    clear: () => {
      [count, length] = [0, 0];
    },
    add: (text) => {
      if (length + text.length * 3 > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + text.length * 3));
        larger.set(bytes);
        bytes = larger;
      }
      if (count === starts.length) {
        const [moreStarts, moreEnds] = [new Uint32Array(count * 2), new Uint32Array(count * 2)];
        moreStarts.set(starts);
        moreEnds.set(ends);
        [starts, ends] = [moreStarts, moreEnds];
      }
      starts[count] = length;
      length += encoder.encodeInto(text, bytes.subarray(length)).written;
      ends[count] = length;
      count += 1;
    },
    cells: () => ({ bytes, starts, ends, count }),
  };
}
