/** What becomes of a dropped file. */
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import type { DateOrderFound } from './columns/dateOrder.ts';
import type { Mapping, SetKind } from './columns/mapping.ts';
import type { DateOrder } from './columns/readDate.ts';
import type { TextEncoding } from './bytes/encoding.ts';
import type { ImportFailure } from './importStop.ts';
import type { ImportReport } from './report.ts';

/** How the file is to be read. All of it has a default. */
export interface ReadOptions {
  /** Name of the entry of an archive; asked for where there are several. */
  readonly entry?: string | undefined;
  /** Name of the sheet of a workbook; asked for where there are several. */
  readonly sheet?: string | undefined;
  /** Instead of the one that is found. */
  readonly encoding?: TextEncoding | undefined;
}

/** What its columns say and what is to become of it. */
export interface SettleOptions {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC; told from outside, because nothing here reads the clock. */
  readonly importedAt: string;
  readonly colour: number;
  readonly order: number;
  readonly mapping?: Mapping | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** Takes the guessed mapping without asking, if it is complete. */
  readonly acceptGuess?: boolean | undefined;
  /** Asks what the columns say even where it is sure. */
  readonly review?: boolean | undefined;
  /** Whole or not at all: one row that cannot be read, and nothing goes in. */
  readonly strict?: boolean | undefined;
}

export interface ImportChoice {
  readonly name: string;
  /** Unpacked; 0 where it is not known. */
  readonly bytes: number;
}

/** What the page has to ask before the rows can be understood. `dateOrder` is null where no date needs an order. */
export interface ImportQuestion {
  readonly kind: SetKind;
  readonly columns: readonly string[];
  /** Cells of the first rows, as the file has them. */
  readonly preview: readonly (readonly string[])[];
  readonly rows: number;
  readonly guess: Mapping;
  /** False: a table of another kind, of which it is not sure what its columns say. */
  readonly mappingSure: boolean;
  readonly dateOrder: DateOrderFound | null;
}

export type ImportOutcome =
  | { readonly kind: 'done'; readonly set: ImportedSet; readonly report: ImportReport }
  /** `strict` was asked for and rows are bad. */
  | { readonly kind: 'refused'; readonly report: ImportReport }
  /** Every row was left out. */
  | { readonly kind: 'nothing'; readonly report: ImportReport }
  | { readonly kind: 'asks'; readonly question: ImportQuestion }
  | { readonly kind: 'choose'; readonly what: 'entry' | 'sheet'; readonly choices: readonly ImportChoice[] }
  | { readonly kind: 'failed'; readonly failure: ImportFailure }
  | { readonly kind: 'cancelled' };

export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}
