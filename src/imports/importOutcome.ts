/** What becomes of a dropped file. */
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import type { DateOrderFound } from './dates/dateOrder.ts';
import type { Mapping, SetKind } from './columns/mapping.ts';
import type { DateOrder } from './dates/readOneDate.ts';
import type { HeaderFound } from './table/rawTable.ts';
import type { TextEncoding } from './bytes/encoding.ts';
import type { ImportFailure } from './importStop.ts';
import type { ImportNote, ImportReport, SkipReason } from './report.ts';

/** How the file is to be read. All of it has a default. */
export interface ReadOptions {
  /** Name of the entry of an archive; asked for where there are several. */
  readonly entry?: string | undefined;
  /** Name of the sheet of a workbook or the layer of a GeoPackage; asked for where there are several. */
  readonly sheet?: string | undefined;
  /** Instead of the one that is found. */
  readonly encoding?: TextEncoding | undefined;
  /** Number of the row that names the columns, from 0, blank rows not counted; null where no row does. Found where it is not given. */
  readonly headerRow?: number | null | undefined;
  /** Code or definition of the reference system of the file’s geometries, where it names none or one that is not known. */
  readonly system?: string | undefined;
}

/** What its columns say and what is to become of it. */
export interface SettleOptions {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC; passed in, because nothing here reads the clock. */
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

/** What is chosen among: files of an archive, sheets of a workbook, layers of a GeoPackage. The last two are answered by `sheet`. */
export type ChoiceKind = 'entry' | 'sheet' | 'layer';

export interface ImportChoice {
  readonly name: string;
  /** Unpacked; 0 where it is not known. */
  readonly bytes: number;
  /** A sheet that the program that wrote it does not show. */
  readonly hidden?: boolean;
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
  /** What else is not clear from the file; most pressing first. */
  readonly doubts: readonly ImportDoubt[];
  /** The first rows as they will be with the guess. */
  readonly rowsAsRead: readonly PreviewRow[];
  readonly header: HeaderFound | null;
  /** How the letters of a text file were read; null for other formats. */
  readonly encoding: TextEncoding | null;
  /** What was found while the file was read. */
  readonly notes: readonly ImportNote[];
  readonly hasShapes: boolean;
  /** SHA-256 of the file, in hexadecimal digits: the same file may have been imported already. */
  readonly sha256: string;
}

/**
 * `noPlace`: nothing of the file can be drawn; the sample is the column that most likely holds the places, or empty. `noHeader`: no row names the columns.
 * `system`: the coordinates are no degrees. `calendar`: years of another calendar. `thousands`: whether a sign groups thousands. `year`: most dates have none. `totals`: rows that sum up
 * others. `swapped`: latitude and longitude seem to have changed places.
 */
export type DoubtCode = 'noPlace' | 'noHeader' | 'system' | 'calendar' | 'thousands' | 'year' | 'totals' | 'swapped';

export interface ImportDoubt {
  readonly code: DoubtCode;
  readonly sample: string;
  /** Rows or texts that it concerns. */
  readonly count: number;
}

/** One row as it will stand. NaN where it has no place. */
export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  /** Days as in `ImportedColumns`. */
  readonly earliest: number;
  readonly latest: number;
  /** Index into `geoPrecisions`. */
  readonly precision: number;
  readonly radiusM: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** Why it will be left out; null where it is taken. */
  readonly skip: { readonly reason: SkipReason; readonly column: number; readonly value: string } | null;
}

/** The first rows with other answers, and what is still to be asked with them. */
export interface ImportPreview extends Pick<ImportQuestion, 'doubts' | 'dateOrder'> {
  readonly rows: readonly PreviewRow[];
}

/** What a file would become, counted before it is imported. */
export interface ImportTally {
  /** All rows of the file, also those that cannot be taken. */
  readonly rows: number;
  /** False: a very large file, of which the first rows were counted (`report.rowsRead`). */
  readonly isWhole: boolean;
  /** Rows taken that may be drawn at their coordinates; those known to an area only, by coordinates or by name. */
  readonly positions: number;
  readonly areas: number;
  /** Rows taken that have a date; of these, known to one day, and with a start or an end only. */
  readonly dated: number;
  readonly toTheDay: number;
  readonly openEnded: number;
  /** Rows with coordinates whose precision is known. */
  readonly precise: number;
  /** Lists the first rows of each reason only. */
  readonly report: ImportReport;
}

export type ImportOutcome =
  | { readonly kind: 'done'; readonly set: ImportedSet; readonly report: ImportReport }
  /** `strict` was asked for and rows are bad. */
  | { readonly kind: 'refused'; readonly report: ImportReport }
  /** Every row was left out. */
  | { readonly kind: 'nothing'; readonly report: ImportReport }
  | { readonly kind: 'asks'; readonly question: ImportQuestion }
  | { readonly kind: 'choose'; readonly what: ChoiceKind; readonly choices: readonly ImportChoice[] }
  | { readonly kind: 'failed'; readonly failure: ImportFailure }
  | { readonly kind: 'cancelled' };

export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}
