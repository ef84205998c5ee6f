/**
 * What an import says about each row that it did not take, or took with a doubt. Kept as columns as well, because a broken file can have a million of them.
 */
import type { TextColumn } from '../domain/imported/importedColumns.ts';
import { createGrowing } from './bytes/growing.ts';

/** Why a row is not in the set. */
export const skipReasons = [
  'tooFewCells',
  'tooManyCells',
  'strayQuote',
  'quoteNeverClosed',
  'cellTooLong',
  'zeroCharacter',
  'jsonInvalid',
  'notAFeature',
  'truncated',
  'geometryInvalid',
  'dateInvalid',
  'dateAmbiguous',
  'dateOpen',
  'dateCalendar',
  'dateYearMissing',
  'endBeforeStart',
  'coordinateInvalid',
  'latitudeRange',
  'longitudeRange',
  'halfPlace',
  'positionInvalid',
  'totalRow',
  'textLine',
  'repeatedHeader',
  'numberOnly',
  'shortLink',
  'threeWords',
  'shortPlusCode',
  'cellCode',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** What is noted of a row that is in the set all the same; the doubtful value itself was left out. */
export const remarkReasons = [
  'numberInvalid',
  'unitMissing',
  'precisionUnknown',
  'datePrecisionUnknown',
  'figuresUnordered',
  'reportedInvalid',
  'zeroPosition',
  'notAPoint',
  'isArea',
  'figureDoubtful',
  'dateNoted',
  'placeNoted',
  'perhapsSwapped',
  'columnsDisagree',
] as const;
export type RemarkReason = (typeof remarkReasons)[number];

/** One entry per row, in the order in which they were found. `reason` counts in the list of reasons. */
export interface RowNotes<Reason extends string> {
  readonly reasons: readonly Reason[];
  /** All, also those beyond the limit of what is listed. */
  readonly total: number;
  /** How often each reason was given, of all. */
  readonly counts: Uint32Array;
  /** Line of the file, or number of the feature. */
  readonly row: Uint32Array;
  /** Number of the column, from 0; 65 535 where the row as a whole is meant. */
  readonly column: Uint16Array;
  readonly reason: Uint8Array;
  /** The value that was not understood, cut to 120 characters. */
  readonly values: TextColumn;
}

export const wholeRow = 65_535;

export interface NoteBuilder<Reason extends string> {
  readonly add: (row: number, column: number, reason: Reason, value: string) => void;
  readonly total: () => number;
  /** Notes of rows further on in the file; their rows are counted from `rowsBefore`. */
  readonly append: (notes: RowNotes<Reason>, rowsBefore: number) => void;
  /** The same notes, to be continued without touching these. */
  readonly copy: () => NoteBuilder<Reason>;
  readonly finish: () => RowNotes<Reason>;
}

const encoder = new TextEncoder();

export function createNotes<Reason extends string>(
  reasons: readonly Reason[],
  listed: number,
  before?: RowNotes<Reason>,
): NoteBuilder<Reason> {
  const row = createGrowing(Uint32Array, 64);
  const column = createGrowing(Uint16Array, 64);
  const reason = createGrowing(Uint8Array, 64);
  const ends = createGrowing(Uint32Array, 64);
  const bytes = createGrowing(Uint8Array, 1024);
  const counts = new Uint32Array(reasons.length);
  const codes = new Map(reasons.map((name, code) => [name, code]));
  let total = 0;
  for (let index = 0; before !== undefined && index < before.row.length; index += 1) {
    row.push(before.row[index] ?? 0);
    column.push(before.column[index] ?? 0);
    reason.push(before.reason[index] ?? 0);
    ends.push(before.values.ends[index] ?? 0);
  }
  if (before) {
    for (const byte of before.values.bytes) bytes.push(byte);
    counts.set(before.counts);
    total = before.total;
  }
  const finish = (): RowNotes<Reason> => ({
    reasons,
    total,
    counts: counts.slice(),
    row: row.finish(),
    column: column.finish(),
    reason: reason.finish(),
    values: { kind: 'text', bytes: bytes.finish(), ends: ends.finish() },
  });
  return {
    add: (atRow, atColumn, name, value) => {
      const code = codes.get(name) ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      total += 1;
      if (row.size() >= listed) return;
      row.push(atRow);
      column.push(atColumn);
      reason.push(code);
      for (const byte of encoder.encode(value.slice(0, 120))) bytes.push(byte);
      ends.push(bytes.size());
    },
    total: () => total,
    append: ({ counts: more, row: rows, column: columns, reason: codesOf, values, total: all }, rowsBefore) => {
      for (const [code, count] of more.entries()) counts[code] = (counts[code] ?? 0) + count;
      total += all;
      for (let index = 0; index < rows.length && row.size() < listed; index += 1) {
        row.push((rows[index] ?? 0) + rowsBefore);
        column.push(columns[index] ?? 0);
        reason.push(codesOf[index] ?? 0);
        const [from, to] = [index === 0 ? 0 : (values.ends[index - 1] ?? 0), values.ends[index] ?? 0];
        for (let at = from; at < to; at += 1) bytes.push(values.bytes[at] ?? 0);
        ends.push(bytes.size());
      }
    },
    copy: () => createNotes(reasons, listed, finish()),
    finish,
  };
}

export interface ImportReport {
  /** Rows or features that the file has, blank lines left out; those of the set and those skipped together. */
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly skipped: RowNotes<SkipReason>;
  readonly remarks: RowNotes<RemarkReason>;
  /** Names of the columns that the notes count. */
  readonly columns: readonly string[];
  /** What was decided about the file as a whole, by key: encoding, delimiter, order of day and month … */
  readonly notes: readonly ImportNote[];
}

export const importNoteCodes = [
  'nothingDrawn',
  'sideBySide',
  'wideTable',
  'openEnds',
  'calendarConverted',
  'sums',
  'swapped',
  'projectedFrom',
  'headerRow',
  'joinedHeader',
  'noHeader',
  'shortRows',
  'tagsRow',
  'backslashQuotes',
  'networkLinks',
  'linkedParts',
  'addressOnly',
  'xmlMended',
  'hiddenRows',
  'mergedCells',
  'hiddenSheets',
  'layer',
  'noSystem',
  'noAttributes',
  'partsDisagree',
  'partOfAnswer',
  'publicationDays',
  'jsonMended',
  'otherGeometries',
  'openStreetMap',
  'encodingGuessed',
  'damagedLetters',
  'delimiter',
  'dateOrder',
  'decimalComma',
  'assumedPrecision',
  'governorateByPosition',
  'twoDigitYears',
  'blankLines',
  'guardsRemoved',
  'archiveEntry',
  'areaRows',
  'representativePoints',
  'undatedRows',
  'unplacedRows',
  'namedAreas',
  'sheet',
  'sameNames',
  'instants',
  'perhapsSwapped',
  'elsewhere',
  'memosLeft',
  'viewsLeft',
  'wholeDegrees',
  'tenthDegrees',
] as const;
export type ImportNoteCode = (typeof importNoteCodes)[number];

export interface ImportNote {
  readonly code: ImportNoteCode;
  readonly values: Readonly<Record<string, string | number>>;
}
