/** From the file’s own columns to a `ImportedColumns`, once it is known what they say. Rows that cannot be understood are left out and reported. */
import type { LineString } from 'geojson';
import type { CodedColumn, ImportedColumns } from '../../domain/imported/importedColumns.ts';
import { undated } from '../../domain/imported/importedColumns.ts';
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import { borderDistances } from '../places/borderDistances.ts';
import { findGovernorates } from '../../domain/geo/governorateFinder.ts';
import { matchAreas } from '../../domain/imported/matchAreas.ts';
import { countElsewhere, findSwapped } from '../places/findSwapped.ts';
import {
  createNotes,
  remarkReasons,
  wholeRow,
  type ImportNote,
  type ImportNoteCode,
  type NoteBuilder,
  type RemarkReason,
} from '../report.ts';
import type { RawTable } from '../table/rawTable.ts';
import { forEachText } from '../table/rawColumn.ts';
import { foldLetters } from '../dates/foldDateText.ts';
import { findDays, holdsInstants, type RowFaults } from '../dates/findDays.ts';
import { hasShortYear, type DateWays } from '../dates/readOneDate.ts';
import type { ImportLimits } from '../limits.ts';
import { readFigures, type FigureColumn } from '../numbers/readFigures.ts';
import type { NumberForm } from '../numbers/readNumbers.ts';
import type { OddRow } from './findOddRows.ts';
import { findPlaces } from './findPlaces.ts';
import { gatherColumn, gatherFloats, gatherWholes, orderByDay, toCoded } from './gather.ts';
import type { Mapping, MappedRole, SetKind } from './mapping.ts';

/** What positions are measured against: plain values, so that they travel into the worker. */
export interface ImportGeography {
  readonly border: LineString | null;
  readonly governorates: readonly ReferenceArea[];
}

export interface ImportedColumnsMade {
  readonly set: ImportedColumns;
  readonly remarks: NoteBuilder<RemarkReason>;
  readonly notes: readonly ImportNote[];
}

/** Figures of people killed. A span in the column of the best figure gives the low and the high one where no columns of their own do. */
function figuresOf(
  table: RawTable,
  { columns }: Mapping,
  form: NumberForm,
  { remark }: RowFaults,
): Readonly<Record<'low' | 'best' | 'high', Float32Array>> {
  const read = (role: 'low' | 'best' | 'high'): FigureColumn | null => {
    const number = columns[role];
    const column = number === null ? undefined : table.columns[number];
    if (!column || number === null) return null;
    return readFigures(
      table,
      column,
      form,
      (row, text) => remark(row, number, 'numberInvalid', text),
      (row, text) => remark(row, number, 'figureDoubtful', text),
    );
  };
  const empty = (): Float32Array => new Float32Array(table.rows).fill(Number.NaN);
  const [low, best, high] = [read('low'), read('best'), read('high')];
  return {
    low: low?.best ?? best?.low ?? empty(),
    best: best?.best ?? empty(),
    high: high?.best ?? best?.high ?? empty(),
  };
}

function governoratesOf(longitude: Float64Array, latitude: Float64Array, areas: readonly ReferenceArea[]): CodedColumn {
  return {
    kind: 'coded',
    texts: ['', ...areas.map(({ name }) => name.en)],
    codes: findGovernorates(longitude, latitude, areas),
  };
}

function countUndated(earliest: Int32Array): number {
  let count = 0;
  while (count < earliest.length && earliest[count] === undated.earliest) count += 1;
  return count;
}

function longestSpanOf(earliest: Int32Array, latest: Int32Array, from: number): number {
  let longest = 0;
  for (let row = from; row < earliest.length; row += 1)
    longest = Math.max(longest, (latest[row] ?? 0) - (earliest[row] ?? 0));
  return longest;
}

/** Figures that contradict each other are reported, not corrected. */
function checkFigures(
  table: RawTable,
  { low, best, high }: Readonly<Record<'low' | 'best' | 'high', Float32Array>>,
  column: number | null,
  { remark }: RowFaults,
): void {
  for (let row = 0; column !== null && row < table.rows; row += 1) {
    const least = low[row] ?? Number.NaN;
    const middle = best[row] ?? Number.NaN;
    const most = high[row] ?? Number.NaN;
    if (least > middle || middle > most || least > most)
      remark(row, column, 'figuresUnordered', `${least} · ${middle} · ${most}`);
  }
}

function countWhere(
  values: { readonly length: number; readonly [index: number]: number },
  test: (value: number) => boolean,
): number {
  let count = 0;
  for (let row = 0; row < values.length; row += 1) if (test(values[row] ?? 0)) count += 1;
  return count;
}

function describeDates(table: RawTable, { columns }: Mapping): readonly ImportNote[] {
  const dated = [columns.earliest, columns.latest, columns.reported].flatMap(
    (number) => table.columns[number ?? -1] ?? [],
  );
  let short = false;
  for (const column of dated)
    if (column.kind === 'coded')
      forEachText(column, (text) => {
        short ||= !/^\d{4}-\d\d/.test(text) && hasShortYear(foldLetters(text));
      });
  return [
    ...(short ? [{ code: 'twoDigitYears', values: {} } as const] : []),
    ...(dated.some(holdsInstants) ? [{ code: 'instants', values: {} } as const] : []),
  ];
}

/** Rows without coordinates that name a governorate of the data, which counts them. */
function countNamed(longitude: Float64Array, governorate: CodedColumn, areas: readonly ReferenceArea[]): number {
  const known = matchAreas(governorate.texts, new Map(areas.map((area) => [area.id, area])));
  let count = 0;
  for (let row = 0; row < longitude.length; row += 1)
    if (Number.isNaN(longitude[row] ?? Number.NaN) && known[governorate.codes[row] ?? 0] !== undefined) count += 1;
  return count;
}

function counted(code: ImportNoteCode, count: number): readonly ImportNote[] {
  return count > 0 ? [{ code, values: { count } }] : [];
}

/** What was decided for the file as a whole. */
export interface TableWays {
  readonly dates: DateWays;
  readonly figures: NumberForm;
  /** Rows that are no records and are left out. */
  readonly odd: readonly OddRow[];
}

/** `table.skipped` grows by the rows that are left out here. */
export function toImportedColumns(
  table: RawTable,
  kind: SetKind,
  mapping: Mapping,
  ways: TableWays,
  geography: ImportGeography,
  limits: ImportLimits,
): ImportedColumnsMade {
  const bad = new Uint8Array(table.rows);
  const remarks = createNotes(remarkReasons, limits.listedRows);
  const faults: RowFaults = {
    skip: (row, column, reason, value) => {
      // One reason is enough to leave a row out.
      if (bad[row] === 0) table.skipped.add(table.row[row] ?? 0, column, reason, value);
      bad[row] = 1;
    },
    remark: (row, column, reason, value) => {
      if (bad[row] === 0) remarks.add(table.row[row] ?? 0, column, reason, value);
    },
  };
  for (const { row, column, kind: reason, text } of ways.odd) faults.skip(row, column, reason, text);
  const days = findDays(table, kind, mapping, ways.dates, faults);
  const places = findPlaces(table, mapping, faults, limits);
  const { low, best, high } = figuresOf(table, mapping, ways.figures, faults);
  checkFigures(table, { low, best, high }, mapping.columns.best, faults);
  const rowOrder = orderByDay(days.earliest, bad);
  const rows = rowOrder.length;
  const file = table.columns.map((column) => gatherColumn(column, rowOrder));
  const coded = (role: MappedRole): CodedColumn => {
    const number = mapping.columns[role];
    return toCoded(
      number === null ? null : (table.columns[number] ?? null),
      number === null ? null : (file[number] ?? null),
      rowOrder,
    );
  };
  const earliest = gatherWholes(days.earliest, rowOrder, new Int32Array(rows));
  const latest = gatherWholes(days.latest, rowOrder, new Int32Array(rows));
  const longitude = gatherFloats(places.longitude, rowOrder, new Float64Array(rows));
  const latitude = gatherFloats(places.latitude, rowOrder, new Float64Array(rows));
  const undatedRows = countUndated(earliest);
  const byPosition = mapping.columns.governorate === null && geography.governorates.length > 0;
  const floats = (from: Float32Array): Float32Array => gatherFloats(from, rowOrder, new Float32Array(rows));
  const unplaced = countWhere(longitude, Number.isNaN);
  const governorate = byPosition ? governoratesOf(longitude, latitude, geography.governorates) : coded('governorate');
  const named = unplaced > 0 && !byPosition ? countNamed(longitude, governorate, geography.governorates) : 0;
  const country = coded('country');
  const countryOf =
    mapping.columns.country === null ? null : (row: number): string => country.texts[country.codes[row] ?? 0] ?? '';
  const swapped = findSwapped(longitude, latitude, countryOf);
  // Where most rows are of this kind, the file as a whole is; of fewer each is named.
  if (swapped.length <= (rows - unplaced) / 2)
    for (const row of swapped)
      faults.remark(
        rowOrder[row] ?? 0,
        mapping.columns.latitude ?? mapping.columns.position ?? wholeRow,
        'perhapsSwapped',
        `${latitude[row] ?? ''}, ${longitude[row] ?? ''}`,
      );
  const notes: ImportNote[] = [
    ...(rows > 0 && unplaced === rows && named === 0
      ? [{ code: 'nothingDrawn', values: { count: rows } } as const]
      : []),
    ...(mapping.swapped === true ? [{ code: 'swapped', values: {} } as const] : []),
    ...(mapping.spanDays === undefined ? [] : [{ code: 'sums', values: { days: mapping.spanDays } } as const]),
    ...counted('openEnds', days.openRows),
    ...(byPosition ? [{ code: 'governorateByPosition', values: {} } as const] : []),
    ...(places.decimalComma ? [{ code: 'decimalComma', values: {} } as const] : []),
    ...(mapping.columns.precision === null
      ? [{ code: 'assumedPrecision', values: { precision: mapping.assumedPrecision } } as const]
      : []),
    ...counted('wholeDegrees', places.wholeDegrees),
    ...counted('tenthDegrees', places.tenths),
    ...counted('perhapsSwapped', swapped.length),
    ...counted('elsewhere', countElsewhere(longitude, latitude)),
    ...counted('undatedRows', undatedRows),
    ...counted('unplacedRows', unplaced),
    ...counted('namedAreas', named),
    ...counted('areaRows', places.areas),
    ...counted('representativePoints', places.others),
    ...describeDates(table, mapping),
  ];
  const set: ImportedColumns = {
    rows,
    longitude,
    latitude,
    earliest,
    latest,
    undatedRows,
    longestSpan: longestSpanOf(earliest, latest, undatedRows),
    reported: gatherWholes(days.reported, rowOrder, new Int32Array(rows)),
    precision: gatherWholes(places.precision, rowOrder, new Uint8Array(rows)),
    radiusM: floats(places.radiusM),
    category: coded('category'),
    actor: coded('actor'),
    otherActor: coded('otherActor'),
    country,
    governorate,
    low: floats(low),
    best: floats(best),
    high: floats(high),
    borderKm: borderDistances(longitude, latitude, geography.border),
    row: gatherWholes(table.row, rowOrder, new Uint32Array(rows)),
    file,
  };
  return { set, remarks, notes };
}
