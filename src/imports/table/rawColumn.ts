/**
 * A column of the file while it is read: codes into a list of different texts as long as there are few of them, then texts in blocks. A text never crosses
 * from one block into the next, so that growing copies nothing.
 */
import { ImportStop } from '../importStop.ts';
import { CodedBuilder, wordsOfBytes, type Words } from './codedBuilder.ts';

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
  const [before, end] = [row === 0 ? 0 : (ends[row - 1] ?? 0), ends[row] ?? 0];
  if (end === before) return end;
  const block = Math.floor((end - 1) / blockBytes) * blockBytes;
  return before < block ? block : before;
}

const most = { distinct: 65_535, tried: 4096 } as const;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Texts behind each other in blocks. */
class TextStore {
  private readonly blocks: Uint8Array[] = [];
  private ends = new Uint32Array(8192);
  private rows = 0;
  private at = 0;

  push(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length > 0) {
      if (this.at === this.blocks.length * blockBytes || (this.at % blockBytes) + length > blockBytes) {
        this.at = this.blocks.length * blockBytes;
        if (this.at + blockBytes > 0xff_ff_ff_ff) throw new ImportStop('tooMuchText');
        this.blocks.push(new Uint8Array(blockBytes));
      }
      const block = this.blocks[this.blocks.length - 1];
      const offset = this.at % blockBytes;
      if (block && length > 48) block.set(bytes.subarray(start, end), offset);
      else if (block) for (let index = 0; index < length; index += 1) block[offset + index] = bytes[start + index] ?? 0;
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

  finish(): Pick<RawText, 'blocks' | 'ends'> {
    return { blocks: this.blocks, ends: this.ends.slice(0, this.rows) };
  }
}

const nothing: Words = wordsOfBytes(new Uint8Array(0));

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
    if (this.texts !== null) this.texts.push(words.bytes, start, end);
    else if (this.coded !== null) {
      const code = this.coded.codeOf(words, start, end);
      if (code > most.distinct || (this.rows >= most.tried && code > this.rows / 2))
        this.toTexts(this.coded).push(words.bytes, start, end);
      else this.pushCode(code);
    }
    this.rows += 1;
  }

  pushNothing(): void {
    this.push(nothing, 0, 0);
  }

  private pushCode(code: number): void {
    if (code > 255 && this.codes instanceof Uint8Array) this.codes = Uint16Array.from(this.codes);
    if (this.rows === this.codes.length) {
      const more = this.codes instanceof Uint8Array ? new Uint8Array(this.rows * 2) : new Uint16Array(this.rows * 2);
      more.set(this.codes);
      this.codes = more;
    }
    this.codes[this.rows] = code;
  }

  private toTexts({ bytes, ends }: CodedBuilder): TextStore {
    const made = new TextStore();
    for (let row = 0; row < this.rows; row += 1) {
      const code = this.codes[row] ?? 0;
      made.push(bytes, code === 0 ? 0 : (ends[code - 1] ?? 0), ends[code] ?? 0);
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
