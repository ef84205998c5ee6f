/**
 * CSV and TSV (RFC 4180) straight from the bytes, chunk by chunk: cells are handed on as stretches of bytes. A row that breaks the rules of quotes is reported
 * and left out, and reading goes on with the line after the one on which it began.
 */
import { withoutZeros } from '../bytes/encoding.ts';
import { findByte, findEither, hasZero, wordsOf } from '../bytes/search.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import type { SkipReason } from '../report.ts';
import type { Cells } from '../table/cells.ts';
import { halveQuotes, isEscaped, quotes, takeOutSlashes } from './csvQuotes.ts';

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

const [quote, lineFeed, carriageReturn, space, apostrophe] = [34, 10, 13, 32, 39];
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
  const [delimiters, lineEnds] = [Math.imul(delimiter, 0x01010101), Math.imul(lineEnd, 0x01010101)];
  let bytes = new Uint8Array(0);
  let words = wordsOf(bytes);
  let view = new DataView(bytes.buffer);
  let starts = new Uint32Array(64);
  let ends = new Uint32Array(64);
  /** 0 plain, 1 quoted, 2 quoted with doubled quotes in it, 3 with backslashes before quotes. */
  let marks = new Uint8Array(64);
  /** `filled`: where the bytes end that have been read; the array may be longer. */
  let [count, line, from, next, rescanned, filled, breaksInQuotes] = [0, 1, 0, 0, 0, 0, 0];
  let [discarding, mayHoldZero, mayGuard] = [false, false, false];
  /** Numbers of the quoted cells of a row: few, in most tables. */
  let quoted = new Uint32Array(64);
  let quotedCount = 0;
  /** One object for all rows: a file has a million. */
  const cells = { bytes, starts, ends, count };

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

  /** Where the cell without quotes that begins at `begin` ends, at most `length`. */
  const endOfPlain = (source: Uint8Array, begin: number, length: number): number => {
    let at = begin;
    while (at < length && source[at] !== lineEnd && !(source[at] === delimiter && source[at - 1] === lead)) at += 1;
    return at;
  };

  /** Cells of the row that begins at `from`; sets `next` to where the one after it begins. */
  const scan = (last: boolean): RowEnd => {
    // Constants and counters of its own: the loops below need not ask each time whether they are still the same.
    const source = bytes;
    const own = view;
    const length = filled;
    let [ownStarts, ownEnds, ownMarks] = [starts, ends, marks];
    let [at, found, breaks] = [from, 0, 0];
    let guarded = false;
    quotedCount = 0;
    for (;;) {
      if (found === ownStarts.length) {
        count = found;
        growCells();
        [ownStarts, ownEnds, ownMarks] = [starts, ends, marks];
      }
      let start = at;
      const first = source[at];
      if (first === quote && at < length) {
        let mark = 1;
        start = at += 1;
        for (;;) {
          at = findEither(own, quotes, lineEnds, at, length);
          if (at < length && source[at] === lineEnd) {
            breaks += 1;
            at += 1;
            continue;
          }
          // Whether a quote at the end of a chunk is doubled shows only in the next one.
          if (at >= length || (at + 1 >= length && !last)) return 'more';
          if (backslash && isEscaped(source, at, start)) {
            mark = 3;
            at += 1;
            continue;
          }
          if (at + 1 >= length || source[at + 1] !== quote) break;
          mark = 2;
          at += 2;
        }
        ownStarts[found] = start;
        ownEnds[found] = at;
        ownMarks[found] = mark;
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
        at = lead === 0 ? findEither(own, delimiters, lineEnds, at, length) : endOfPlain(source, at, length);
        if (at >= length && !last) return 'more';
        const atEnd = at >= length || source[at] === lineEnd;
        let end = at;
        if (!atEnd && lead !== 0) end -= 1;
        else if (atEnd && at > start && source[at - 1] === carriageReturn && lineEnd === lineFeed) end -= 1;
        ownStarts[found] = start;
        ownEnds[found] = end;
        ownMarks[found] = 0;
      }
      found += 1;
      if (at >= length || source[at] === lineEnd) {
        next = Math.min(length, at + 1);
        count = found;
        mayGuard = guarded;
        breaksInQuotes = breaks;
        return 'complete';
      }
      at += 1;
    }
  };

  /** Nothing but delimiters and spaces, or nothing but quoted cells without text. One quoted cell among others makes it a row: that is how a row of empty cells is written. */
  const isBlank = (): boolean => {
    const isQuoted = count > 1 && quotedCount === count;
    for (let index = 0; index < count; index += 1) {
      if (marks[index] !== 0 && !isQuoted) return false;
      for (let at = starts[index] ?? 0; at < (ends[index] ?? 0); at += 1) if (bytes[at] !== space) return false;
    }
    return true;
  };

  const take = (): void => {
    const begins = line;
    let long = false;
    // One at its end, and those within quotes.
    line += (bytes[next - 1] === lineEnd ? 1 : 0) + breaksInQuotes;
    for (let index = 0; next - from > limits.cellBytes && index < count; index += 1)
      if ((ends[index] ?? 0) - (starts[index] ?? 0) > limits.cellBytes) long = true;
    const zero = mayHoldZero && bytes.subarray(from, next).includes(0);
    if (isBlank()) return taker.blank();
    if (long || zero) return taker.skip(begins, long ? 'cellTooLong' : 'zeroCharacter', excerpt());
    for (let each = 0; each < quotedCount; each += 1) {
      const index = quoted[each] ?? 0;
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      if (marks[index] === 2) ends[index] = halveQuotes(bytes, view, start, end);
      else if (marks[index] === 3) ends[index] = takeOutSlashes(bytes, start, end);
    }
    cells.bytes = bytes;
    cells.starts = starts;
    cells.ends = ends;
    cells.count = count;
    taker.row(begins, cells, mayGuard);
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
      // Words of four bytes are read up to the last byte.
      if (rest + chunk.length + 4 > bytes.length) {
        const larger = new Uint8Array(Math.ceil((rest + chunk.length + 65_536) / 4) * 4);
        larger.set(bytes.subarray(from, filled));
        bytes = larger;
        words = wordsOf(bytes);
        view = new DataView(bytes.buffer);
      } else bytes.copyWithin(0, from, filled);
      bytes.set(chunk, rest);
      filled = rest + chunk.length;
      mayHoldZero ||= !withoutZeros.has(chunk) && hasZero(bytes, words, rest, filled);
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
