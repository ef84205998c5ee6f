/**
 * CSV and TSV (RFC 4180) straight from the bytes, chunk by chunk: cells are handed on as stretches of bytes. A row that breaks the rules of quotes is told
 * and left out, and reading goes on with the line after the one on which it began.
 */
import { findByte, wordsOf } from '../bytes/search.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import type { SkipReason } from '../report.ts';
import type { Cells } from '../table/cells.ts';

export interface CsvTaker {
  /** `line` is that on which the row begins, from 1. The cells are good until the call returns. `mayGuard`: a cell begins with an apostrophe. */
  readonly row: (line: number, cells: Cells, mayGuard: boolean) => void;
  readonly skip: (line: number, reason: SkipReason, value: string) => void;
  readonly blank: () => void;
}

export interface CsvRows {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => void;
  /** Whether the bytes pushed so far end where a row does. */
  readonly isBetweenRows: () => boolean;
  /** Number of the line that comes next, from 1. */
  readonly line: () => number;
}

const [quote, lineFeed, carriageReturn, space, slash, apostrophe] = [34, 10, 13, 32, 92, 39];
const decoder = new TextDecoder();

type RowEnd = 'complete' | 'more' | 'strayQuote';

export interface CsvSigns {
  /** The byte of the sign between cells, or the last of its two bytes. */
  readonly delimiter: number;
  /** The first byte of a sign of two bytes, as those of the Arabic script are; 0 where it has one. */
  readonly lead: number;
  /** 10, or 13 in files of old Macintosh programs. */
  readonly lineEnd: number;
  /** A quotation mark within quotes has a backslash before it. */
  readonly backslash: boolean;
}

export function createCsvRows(
  { delimiter, lead, lineEnd, backslash }: CsvSigns,
  limits: ImportLimits,
  taker: CsvTaker,
): CsvRows {
  let bytes = new Uint8Array(0);
  let words = wordsOf(bytes);
  let starts = new Uint32Array(64);
  let ends = new Uint32Array(64);
  /** 0 plain, 1 quoted, 2 quoted with doubled quotes in it, 3 with backslashes before quotes. */
  let marks = new Uint8Array(64);
  /** `filled`: where the bytes end that have been read; the array may be longer. */
  let [count, line, from, next, rescanned, filled] = [0, 1, 0, 0, 0, 0];
  let [discarding, mayHoldZero, mayGuard] = [false, false, false];
  /** Numbers of the quoted cells of a row: few, in most tables. */
  let quoted = new Uint32Array(64);
  let quotedCount = 0;

  const growCells = (): void => {
    if (count > 65_536) throw new ImportStop('tooManyColumns', { limit: limits.columns });
    const [moreStarts, moreEnds, moreMarks] = [
      new Uint32Array(count * 2),
      new Uint32Array(count * 2),
      new Uint8Array(count * 2),
    ];
    moreStarts.set(starts);
    moreEnds.set(ends);
    moreMarks.set(marks);
    [starts, ends, marks] = [moreStarts, moreEnds, moreMarks];
    const moreQuoted = new Uint32Array(count * 2);
    moreQuoted.set(quoted);
    quoted = moreQuoted;
  };

  /** An odd number of backslashes stands before it. */
  const isEscaped = (at: number, start: number): boolean => {
    let before = at;
    while (before > start && bytes[before - 1] === slash) before -= 1;
    return (at - before) % 2 === 1;
  };

  /** Backslashes before quotes and before backslashes are taken out in place. */
  const takeOutSlashes = (index: number): void => {
    const end = ends[index] ?? 0;
    let to = starts[index] ?? 0;
    for (let read = to; read < end; read += 1, to += 1) {
      if (bytes[read] === slash && (bytes[read + 1] === quote || bytes[read + 1] === slash) && read + 1 < end)
        read += 1;
      bytes[to] = bytes[read] ?? 0;
    }
    ends[index] = to;
  };

  /** Cells of the row that begins at `from`; sets `next` to where the one after it begins. */
  const scan = (last: boolean): RowEnd => {
    // Constants and a counter of its own: the loops below need not ask each time whether they are still the same.
    const source = bytes;
    const length = filled;
    let [at, found] = [from, 0];
    let guarded = false;
    quotedCount = 0;
    for (;;) {
      if (found === starts.length) {
        count = found;
        growCells();
      }
      let start = at;
      const first = source[at];
      if (first === quote && at < length) {
        let mark = 1;
        start = at += 1;
        for (;;) {
          at = findByte(source, words, quote, at, length);
          if (at < 0) at = length;
          // Whether a quote at the end of a chunk is doubled shows only in the next one.
          if (at >= length || (at + 1 >= length && !last)) return 'more';
          if (backslash && isEscaped(at, start)) {
            mark = 3;
            at += 1;
            continue;
          }
          if (at + 1 >= length || source[at + 1] !== quote) break;
          mark = 2;
          at += 2;
        }
        starts[found] = start;
        ends[found] = at;
        marks[found] = mark;
        quoted[quotedCount] = found;
        quotedCount += 1;
        if (source[start] === apostrophe) guarded = true;
        at += 1;
        if (at < length && source[at] === carriageReturn && lineEnd === lineFeed) {
          if (at + 1 >= length && !last) return 'more';
          if (at + 1 >= length || source[at + 1] === lineFeed) at += 1;
        }
        if (lead !== 0 && at < length && source[at] === lead) {
          if (at + 1 >= length && !last) return 'more';
          at += 1;
        }
        if (at < length && source[at] !== delimiter && source[at] !== lineEnd) return 'strayQuote';
      } else {
        if (first === apostrophe) guarded = true;
        while (at < length) {
          const byte = source[at];
          if (byte === lineEnd || (byte === delimiter && (lead === 0 || source[at - 1] === lead))) break;
          at += 1;
        }
        if (at >= length && !last) return 'more';
        const lineEnds = at >= length || source[at] === lineEnd;
        starts[found] = start;
        ends[found] = lineEnds && at > start && source[at - 1] === carriageReturn && lineEnd === lineFeed ? at - 1 : at;
        if (lead !== 0 && !lineEnds) ends[found] = at - 1;
        marks[found] = 0;
      }
      found += 1;
      if (at >= length || source[at] === lineEnd) {
        next = Math.min(length, at + 1);
        count = found;
        mayGuard = guarded;
        return 'complete';
      }
      at += 1;
    }
  };

  /** Doubled quotes become single ones in place: the bytes of a row are read only once more. */
  const unescape = (index: number): void => {
    const end = ends[index] ?? 0;
    let to = findByte(bytes, words, quote, starts[index] ?? 0, end);
    for (let read = to; read < end; read += 1, to += 1) {
      const byte = bytes[read] ?? 0;
      bytes[to] = byte;
      // The second of the two is passed over.
      if (byte === quote) read += 1;
    }
    ends[index] = to;
  };

  const breaksWithin = (start: number, end: number): number => {
    let found = 0;
    for (
      let at = findByte(bytes, words, lineEnd, start, end);
      at >= 0;
      at = findByte(bytes, words, lineEnd, at + 1, end)
    )
      found += 1;
    return found;
  };

  /** Nothing but delimiters and spaces. A quoted cell makes it a row: that is how a row of empty cells is written. */
  const isBlank = (): boolean => {
    for (let index = 0; index < count; index += 1) {
      if (marks[index] !== 0) return false;
      for (let at = starts[index] ?? 0; at < (ends[index] ?? 0); at += 1) if (bytes[at] !== space) return false;
    }
    return true;
  };

  const take = (): void => {
    const begins = line;
    let long = false;
    // One at its end, and those within quotes.
    if (bytes[next - 1] === lineEnd) line += 1;
    for (let each = 0; each < quotedCount; each += 1) {
      const index = quoted[each] ?? 0;
      line += breaksWithin(starts[index] ?? 0, ends[index] ?? 0);
    }
    for (let index = 0; next - from > limits.cellBytes && index < count; index += 1)
      if ((ends[index] ?? 0) - (starts[index] ?? 0) > limits.cellBytes) long = true;
    const zero = mayHoldZero && bytes.subarray(from, next).includes(0);
    if (isBlank()) return taker.blank();
    if (long || zero) return taker.skip(begins, long ? 'cellTooLong' : 'zeroCharacter', excerpt());
    for (let each = 0; each < quotedCount; each += 1) {
      const index = quoted[each] ?? 0;
      if (marks[index] === 2) unescape(index);
      else if (marks[index] === 3) takeOutSlashes(index);
    }
    taker.row(begins, { bytes, starts, ends, count }, mayGuard);
  };

  const excerpt = (): string => decoder.decode(bytes.subarray(from, Math.min(from + 120, next > from ? next : filled)));

  /** Goes on after the line on which the row begins; false where that line has not ended yet. */
  const recover = (reason: SkipReason): boolean => {
    const end = findByte(bytes, words, lineEnd, from, filled);
    if (end < 0) return false;
    // A region without quotes is read at most twice; only a file made to be slow comes here.
    rescanned += Math.max(0, filled - end);
    if (reason !== 'strayQuote' && rescanned > 64 * limits.rowBytes) throw new ImportStop('quotesBroken', { line });
    next = end + 1;
    taker.skip(line, reason, excerpt());
    line += 1;
    from = next;
    return true;
  };

  const skipLongLine = (): void => {
    next = from;
    taker.skip(line, 'cellTooLong', excerpt());
    discarding = true;
    from = filled;
  };

  const run = (last: boolean): void => {
    if (discarding) {
      const end = findByte(bytes, words, lineEnd, from, filled);
      from = end < 0 ? filled : end + 1;
      if (end < 0) return;
      discarding = false;
      line += 1;
    }
    while (from < filled) {
      next = from;
      const result = scan(last);
      if (result === 'complete') {
        take();
        from = next;
      } else if (result === 'strayQuote') {
        if (!recover('strayQuote')) {
          if (!last && filled - from <= limits.rowBytes) return;
          if (!last) return skipLongLine();
          taker.skip(line, 'strayQuote', excerpt());
          from = filled;
        }
      } else if (last) {
        if (!recover('quoteNeverClosed')) {
          taker.skip(line, 'quoteNeverClosed', excerpt());
          from = filled;
        }
      } else if (filled - from <= limits.rowBytes) return;
      else if (!recover('quoteNeverClosed')) return skipLongLine();
    }
  };

  return {
    push: (chunk) => {
      const rest = filled - from;
      // What is left of the last row moves to the front; the memory is used again, because rows are copied out of it.
      if (rest + chunk.length > bytes.length) {
        const larger = new Uint8Array(Math.ceil((rest + chunk.length + 65_536) / 4) * 4);
        larger.set(bytes.subarray(from, filled));
        bytes = larger;
        words = wordsOf(bytes);
      } else bytes.copyWithin(0, from, filled);
      bytes.set(chunk, rest);
      filled = rest + chunk.length;
      mayHoldZero ||= findByte(bytes, words, 0, rest, filled) >= 0;
      from = 0;
      run(false);
    },
    end: () => {
      run(true);
    },
    isBetweenRows: () => from === filled && !discarding,
    line: () => line,
  };
}
