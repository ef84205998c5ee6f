/**
 * An imported set as columns: typed arrays side by side, sorted by the earliest day, instead of a million objects. A time window is then two binary
 * searches. Rows keep their place in the file (`row`), so that every answer leads back to a line of it.
 */
import { bisect } from '../../base/bisect.ts';
import type { Day } from '../time/day.ts';

/** Bounds of a row without a date: it sorts before everything, is possible on every day, and fits 32 bits. */
export const undated = { earliest: -2_147_483_648, latest: 2_147_483_647 } as const;

/** Bounds of a row whose span has no start or no end: far beyond any window, and still days that every calculation can hold. */
export const openEnds = { earliest: -1_000_000, latest: 1_000_000 } as const;

/** Position in a `Uint8Array` of precisions: our scale, best first, as in `geoPrecisions`. */
export type PrecisionCode = number;

/** A short list of different texts and which of them each row has; code 0 is the empty text. */
export interface CodedColumn {
  readonly kind: 'coded';
  readonly texts: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Texts of their own for each row, as UTF-8 bytes; `ends[i]` is where text i ends and the next begins. `byteRange` finds the text of a row. */
export interface TextColumn {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  /** The text of each row, which all columns of a set share; absent where row i has text i, as in all sets of earlier versions. */
  readonly at?: Uint32Array;
}

/** A column of the file as it stood, for table, details and export. */
export interface FileColumn {
  readonly name: string;
  readonly values: CodedColumn | TextColumn;
}

/** All arrays have `rows` entries, in ascending order of `earliest`. What a row lacks is NaN in floats and code 0 in coded columns. */
export interface ImportedColumns {
  readonly rows: number;
  /** Degrees, WGS 84; NaN where the row has no place. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The first so many rows have no date. */
  readonly undatedRows: number;
  /** Most days between `earliest` and `latest` of the dated rows; the slice of a window begins this much before it. */
  readonly longestSpan: number;
  /** Day of the report; `undated.earliest` where unknown. */
  readonly reported: Int32Array;
  /** Index into `geoPrecisions`. */
  readonly precision: Uint8Array;
  /** Radius in metres within which the true place lies, as far as the precision tells. */
  readonly radiusM: Float32Array;
  readonly category: CodedColumn;
  /** Both sides named, first and second. */
  readonly actor: CodedColumn;
  readonly otherActor: CodedColumn;
  readonly country: CodedColumn;
  readonly governorate: CodedColumn;
  /** Figure of people killed; NaN where the file gives none. */
  readonly low: Float32Array;
  readonly best: Float32Array;
  readonly high: Float32Array;
  /** Signed distance of the position to the border in km, positive on the Iraqi side; NaN without a place. */
  readonly borderKm: Float32Array;
  /** Line of the file (1 = the first line) or number of the feature. */
  readonly row: Uint32Array;
  /** Every column of the file in its own spelling and order. */
  readonly file: readonly FileColumn[];
}

/** The first row whose earliest day is not before `day`. */
export function firstFrom({ earliest }: Pick<ImportedColumns, 'earliest'>, day: Day): number {
  return bisect(0, earliest.length, (row) => (earliest[row] ?? Infinity) >= day);
}

/** Dated rows that may touch the days `from..to`, both inclusive: [start, end). Those of them whose latest day is before `from` are still to be left out. */
export function sliceOf(
  set: Pick<ImportedColumns, 'earliest' | 'undatedRows' | 'longestSpan'>,
  from: Day,
  to: Day,
): { readonly start: number; readonly end: number } {
  const start = Math.max(set.undatedRows, firstFrom(set, from - set.longestSpan));
  return { start, end: Math.max(start, firstFrom(set, to + 1)) };
}

export interface RowBits {
  readonly failed: Uint8Array;
  readonly doubt: Uint8Array;
}
