/**
 * A column of the file while it is read: codes into a list of different texts as long as there are few of them, then texts in blocks. A text never crosses
 * from one block into the next, so that growing copies nothing.
 */
import { ImportStop } from '../importStop.ts';
import { createCodedBuilder } from './codedBuilder.ts';

export const blockBytes = 1_048_576;

export interface RawCoded {
  readonly kind: 'coded';
  readonly name: string;
  readonly texts: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** `ends` counts through the blocks, gaps at their ends included. */
export interface RawText {
  readonly kind: 'text';
  readonly name: string;
  readonly blocks: readonly Uint8Array[];
  readonly ends: Uint32Array;
}

export type RawColumn = RawCoded | RawText;

export interface ColumnBuilder {
  readonly name: string;
  readonly push: (bytes: Uint8Array, start: number, end: number) => void;
  readonly finish: (rows: number) => RawColumn;
}

/** Where the text of a row begins: where the one before it ends, or at the block in which it lies. */
export function startOf(ends: Uint32Array, row: number): number {
  const [before, end] = [row === 0 ? 0 : (ends[row - 1] ?? 0), ends[row] ?? 0];
  if (end === before) return end;
  const block = Math.floor((end - 1) / blockBytes) * blockBytes;
  return before < block ? block : before;
}

const most = { distinct: 65_535, tried: 4096 } as const;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface Texts {
  readonly push: (bytes: Uint8Array, start: number, end: number) => void;
  readonly finish: () => Pick<RawText, 'blocks' | 'ends'>;
}

function createTexts(): Texts {
  const blocks: Uint8Array[] = [];
  let ends = new Uint32Array(8192);
  let [rows, at] = [0, 0];
  return {
    push: (bytes, start, end) => {
      const length = end - start;
      if (length > 0) {
        const used = at % blockBytes;
        if (at === blocks.length * blockBytes || used + length > blockBytes) {
          at = blocks.length * blockBytes;
          if (at + blockBytes > 0xff_ff_ff_ff) throw new ImportStop('tooMuchText');
          blocks.push(new Uint8Array(blockBytes));
        }
        const block = blocks.at(-1);
        const offset = at % blockBytes;
        if (block && length > 48) block.set(bytes.subarray(start, end), offset);
        else if (block)
          for (let index = 0; index < length; index += 1) block[offset + index] = bytes[start + index] ?? 0;
        at += length;
      }
      if (rows === ends.length) {
        const more = new Uint32Array(rows * 2);
        more.set(ends);
        ends = more;
      }
      ends[rows] = at;
      rows += 1;
    },
    finish: () => ({ blocks, ends: ends.slice(0, rows) }),
  };
}

/** `before`: rows that were read before the column was first met; they have no text in it. */
export function createColumnBuilder(name: string, before = 0): ColumnBuilder {
  let coded: ReturnType<typeof createCodedBuilder> | null = createCodedBuilder();
  let texts: Texts | null = null;
  let codes: Uint8Array | Uint16Array = new Uint8Array(Math.max(4096, before * 2));
  let rows = before;

  const toTexts = (from: NonNullable<typeof coded>): Texts => {
    const made = createTexts();
    const [bytes, ends] = [from.bytes(), from.ends()];
    for (let row = 0; row < rows; row += 1) {
      const code = codes[row] ?? 0;
      made.push(bytes, code === 0 ? 0 : (ends[code - 1] ?? 0), ends[code] ?? 0);
    }
    coded = null;
    codes = new Uint8Array(0);
    return made;
  };
  const pushCode = (code: number): void => {
    if (code > 255 && codes instanceof Uint8Array) codes = Uint16Array.from(codes);
    if (rows === codes.length) {
      const more = codes instanceof Uint8Array ? new Uint8Array(rows * 2) : new Uint16Array(rows * 2);
      more.set(codes);
      codes = more;
    }
    codes[rows] = code;
  };
  return {
    name,
    push: (bytes, start, end) => {
      if (texts) texts.push(bytes, start, end);
      else if (coded) {
        const code = coded.codeOf(bytes, start, end);
        if (code > most.distinct || (rows >= most.tried && code > rows / 2)) {
          texts = toTexts(coded);
          texts.push(bytes, start, end);
        } else pushCode(code);
      }
      rows += 1;
    },
    finish: (total) => {
      const nothing = new Uint8Array(0);
      while (rows < total) {
        if (texts) texts.push(nothing, 0, 0);
        else pushCode(0);
        rows += 1;
      }
      if (texts) return { kind: 'text', name, ...texts.finish() };
      const [bytes, ends, count] = coded
        ? [coded.bytes(), coded.ends(), coded.distinct()]
        : [nothing, new Uint32Array(1), 1];
      const list = Array.from({ length: count }, (_, code) =>
        code === 0 ? '' : decoder.decode(bytes.subarray(ends[code - 1] ?? 0, ends[code] ?? 0)),
      );
      return { kind: 'coded', name, texts: list, codes: codes.slice(0, rows) };
    },
  };
}

/** The bytes of a text; a view that holds as long as the column. */
export function bytesAt({ blocks, ends }: RawText, row: number): Uint8Array {
  const [start, end] = [startOf(ends, row), ends[row] ?? 0];
  const block = blocks[Math.floor(start / blockBytes)];
  return block && end > start
    ? block.subarray(start % blockBytes, (start % blockBytes) + end - start)
    : new Uint8Array(0);
}

export function textAt(column: RawColumn, row: number): string {
  return column.kind === 'coded' ? (column.texts[column.codes[row] ?? 0] ?? '') : decoder.decode(bytesAt(column, row));
}

/** Calls for each different text of a coded column, for each row of the other kind. */
export function forEachText(column: RawColumn, visit: (text: string) => void): void {
  if (column.kind === 'coded') for (const text of column.texts) visit(text);
  else for (let row = 0; row < column.ends.length; row += 1) visit(textAt(column, row));
}
