/**
 * A column of the file while it is read: codes into a list of different texts as long as there are few of them, then texts in blocks. A text never crosses
 * from one block into the next, so that growing copies nothing.
 */
import { ImportStop } from '../importStop.ts';
import { copyBytes, viewOfBytes, type Words } from '../bytes/search.ts';
import type { Places } from './cells.ts';
import { CodedBuilder } from './codedBuilder.ts';

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

/** Where the text of a row begins: where the one before it ends, or at the block in which it lies. */
export function startOf(ends: Uint32Array, row: number): number {
  const before = row === 0 ? 0 : (ends[row - 1] ?? 0);
  const end = ends[row] ?? 0;
  if (end === before) return end;
  const block = Math.floor((end - 1) / blockBytes) * blockBytes;
  return before < block ? block : before;
}

/** Rows that a column takes at once, at most. */
export const heldRows = 256;

const most = { distinct: 65_535, tried: 4096 } as const;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Codes of cells on their way into a column. */
const scratch = new Uint32Array(heldRows);

const nothing: Words = viewOfBytes(new Uint8Array(0));

/** Texts behind each other in blocks. */
class TextStore {
  private readonly blocks: Uint8Array[] = [];
  private block = nothing;
  private ends = new Uint32Array(8192);
  private rows = 0;
  private at = 0;

  push(words: Words, start: number, end: number): void {
    const length = end - start;
    if (length > 0) {
      if (this.at === this.blocks.length * blockBytes || (this.at % blockBytes) + length > blockBytes) {
        this.at = this.blocks.length * blockBytes;
        if (this.at + blockBytes > 0xff_ff_ff_ff) throw new ImportStop('tooMuchText');
        this.block = viewOfBytes(new Uint8Array(blockBytes));
        this.blocks.push(this.block.bytes);
      }
      copyBytes(words, start, this.block, this.at % blockBytes, length);
      this.at += length;
    }
    if (this.rows === this.ends.length) {
      const more = new Uint32Array(this.rows * 2);
      more.set(this.ends);
      this.ends = more;
    }
    this.ends[this.rows] = this.at;
    this.rows += 1;
  }

  pushMany(words: Words, { starts, ends }: Places, first: number, step: number, count: number): void {
    for (let row = 0, at = first; row < count; row += 1, at += step) this.push(words, starts[at] ?? 0, ends[at] ?? 0);
  }

  /** The blocks of the other column as they are, behind those that there are. */
  append({ blocks, ends }: RawText): void {
    const from = this.blocks.length * blockBytes;
    if (from + blocks.length * blockBytes > 0xff_ff_ff_ff) throw new ImportStop('tooMuchText');
    this.blocks.push(...blocks);
    const own = new Uint32Array((this.rows + ends.length) * 2);
    own.set(this.ends.subarray(0, this.rows));
    // Rows without a text before the first with one end where the last row before them does.
    for (let row = 0; row < ends.length; row += 1)
      own[this.rows + row] = ends[row] === 0 ? this.at : from + (ends[row] ?? 0);
    const last = ends[ends.length - 1] ?? 0;
    if (last > 0) this.at = from + last;
    this.ends = own;
    this.rows += ends.length;
    this.block = viewOfBytes(this.blocks[this.blocks.length - 1] ?? nothing.bytes);
  }

  finish(): Pick<RawText, 'blocks' | 'ends'> {
    return { blocks: this.blocks, ends: this.ends.slice(0, this.rows) };
  }
}

/** A class, because a method that all columns share is fast where a function of each column is not. */
export class ColumnBuilder {
  readonly name: string;
  private coded: CodedBuilder | null = new CodedBuilder();
  private texts: TextStore | null = null;
  private codes: Uint8Array | Uint16Array;
  private rows: number;

  /** `before`: rows that were read before the column was first met; they have no text in it. */
  constructor(name: string, before = 0) {
    this.name = name;
    this.codes = new Uint8Array(Math.max(4096, before * 2));
    this.rows = before;
  }

  push(words: Words, start: number, end: number): void {
    if (this.texts !== null) this.texts.push(words, start, end);
    else if (this.coded !== null) {
      const code = this.coded.codeOf(words, start, end);
      if (this.isTooMany(code)) this.toTexts(this.coded).push(words, start, end);
      else this.pushCode(code);
    }
    this.rows += 1;
  }

  /** The cells at `first`, `first + step` … of the lists of places, `count` of them. */
  pushMany(words: Words, places: Places, first: number, step: number, count: number): void {
    if (this.texts !== null) {
      this.texts.pushMany(words, places, first, step, count);
      this.rows += count;
      return;
    }
    if (this.coded === null) return;
    this.coded.codesOf(words, places, first, step, count, scratch);
    const mayTurn = this.coded.count - 1 > Math.min(this.rows / 2, most.distinct);
    if (!mayTurn) {
      this.makeRoom(this.rows + count, this.coded.count - 1);
      this.codes.set(count === heldRows ? scratch : scratch.subarray(0, count), this.rows);
      this.rows += count;
      return;
    }
    for (let row = 0; row < count; row += 1) {
      const code = scratch[row] ?? 0;
      if (this.isTooMany(code)) {
        const rest = first + row * step;
        this.toTexts(this.coded).pushMany(words, places, rest, step, count - row);
        this.rows += count - row;
        return;
      }
      this.pushCode(code);
      this.rows += 1;
    }
  }

  private isTooMany(code: number): boolean {
    return code > most.distinct || (this.rows >= most.tried && code > this.rows / 2);
  }

  /** Rows that another worker has read; the outcome is as if they had been pushed one by one. */
  append(column: RawColumn, rows: number): void {
    if (column.kind === 'coded') this.appendCoded(column);
    else if (this.texts !== null) {
      this.texts.append(column);
      this.rows += rows;
    } else
      for (let row = 0; row < rows; row += 1) {
        const bytes = bytesAt(column, row);
        this.push(viewOfBytes(bytes), 0, bytes.length);
      }
  }

  private appendCoded({ texts, codes }: RawCoded): void {
    const written = texts.map((text) => viewOfBytes(encoder.encode(text)));
    const coded = this.coded;
    // The texts are in the order of their first rows, so that they have the same codes as if they had been pushed.
    const own = coded && Uint32Array.from(written, (text) => coded.codeOf(text, 0, text.bytes.length));
    if (coded && own && coded.count - 1 <= Math.min(this.rows / 2, most.distinct)) {
      this.makeRoom(this.rows + codes.length, coded.count - 1);
      const { codes: all, rows } = this;
      for (let row = 0; row < codes.length; row += 1) all[rows + row] = own[codes[row] ?? 0] ?? 0;
      this.rows += codes.length;
      return;
    }
    for (const code of codes) {
      const text = written[code] ?? nothing;
      if (this.coded === null || own === null) this.texts?.push(text, 0, text.bytes.length);
      else if (this.isTooMany(own[code] ?? 0)) this.toTexts(this.coded).push(text, 0, text.bytes.length);
      else this.pushCode(own[code] ?? 0);
      this.rows += 1;
    }
  }

  pushNothing(): void {
    this.push(nothing, 0, 0);
  }

  private pushCode(code: number): void {
    if (code > 255 || this.rows === this.codes.length) this.makeRoom(this.rows + 1, code);
    this.codes[this.rows] = code;
  }

  private makeRoom(rows: number, code: number): void {
    if (code > 255 && this.codes instanceof Uint8Array) this.codes = Uint16Array.from(this.codes);
    if (rows <= this.codes.length) return;
    const length = Math.max(rows, this.codes.length * 2);
    const more = this.codes instanceof Uint8Array ? new Uint8Array(length) : new Uint16Array(length);
    more.set(this.codes);
    this.codes = more;
  }

  private toTexts({ bytes, ends }: CodedBuilder): TextStore {
    const made = new TextStore();
    const words = viewOfBytes(bytes);
    for (let row = 0; row < this.rows; row += 1) {
      const code = this.codes[row] ?? 0;
      made.push(words, code === 0 ? 0 : (ends[code - 1] ?? 0), ends[code] ?? 0);
    }
    this.coded = null;
    this.codes = new Uint8Array(0);
    this.texts = made;
    return made;
  }

  finish(total: number): RawColumn {
    const { name } = this;
    while (this.rows < total) this.pushNothing();
    if (this.texts) return { kind: 'text', name, ...this.texts.finish() };
    const { bytes, ends, count } = this.coded ?? new CodedBuilder();
    const list = Array.from({ length: count }, (_, code) =>
      code === 0 ? '' : decoder.decode(bytes.subarray(ends[code - 1] ?? 0, ends[code] ?? 0)),
    );
    return { kind: 'coded', name, texts: list, codes: this.codes.slice(0, this.rows) };
  }
}

/** The bytes of a text; a view that holds as long as the column. */
export function bytesAt({ blocks, ends }: RawText, row: number): Uint8Array {
  const start = startOf(ends, row);
  const end = ends[row] ?? 0;
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
