/** From the file’s own columns to a `ImportedColumns`, once it is known what they say. Rows that cannot be understood are left out and told. */
import type { LineString } from 'geojson';
import type { CodedColumn, ImportedColumns } from '../../domain/imported/importedColumns.ts';
import { undated } from '../../domain/imported/importedColumns.ts';
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import { borderDistances } from '../places/borderDistances.ts';
import { findGovernorates } from '../../domain/geo/governorateFinder.ts';
import { looksSwapped } from '../places/looksSwapped.ts';
import {
  createNotes,
  remarkReasons,
  type ImportNote,
  type ImportNoteCode,
  type NoteBuilder,
  type RemarkReason,
} from '../report.ts';
import type { RawTable } from '../table/rawTable.ts';
import { textAt } from '../table/rawColumn.ts';
import { forEachText } from './dateOrder.ts';
import { findDays, holdsInstants, type RowFaults } from './findDays.ts';
import { findPlaces } from './findPlaces.ts';
import { gatherColumn, gatherFloats, gatherWholes, orderByDay, toCoded } from './gather.ts';
import type { Mapping, MappedRole, SetKind } from './mapping.ts';
import { hasShortYear, type DateOrder } from './readDate.ts';
import { notANumber, readNumbers } from './readNumbers.ts';

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

/** One figure per row; what is no number is left out and told. */
function figuresOf(table: RawTable, number: number | null, { remark }: RowFaults): Float32Array {
  const column = number === null ? undefined : table.columns[number];
  if (!column || number === null) return new Float32Array(table.rows).fill(Number.NaN);
  const values = Float32Array.from(readNumbers(column, table.rows, false));
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value !== notANumber && !(value < 0)) continue;
    values[row] = Number.NaN;
    remark(row, number, 'numberInvalid', textAt(column, row));
  }
  return values;
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

/** Figures that contradict each other are told, not mended. */
function checkFigures(
  table: RawTable,
  [low, best, high]: readonly Float32Array[],
  column: number | null,
  { remark }: RowFaults,
): void {
  for (let row = 0; column !== null && row < table.rows; row += 1) {
    const [least, told, most] = [low?.[row] ?? Number.NaN, best?.[row] ?? Number.NaN, high?.[row] ?? Number.NaN];
    if (least > told || told > most || least > most)
      remark(row, column, 'figuresUnordered', `${least} · ${told} · ${most}`);
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
        short ||= hasShortYear(text);
      });
  return [
    ...(short ? [{ code: 'twoDigitYears', values: {} } as const] : []),
    ...(dated.some(holdsInstants) ? [{ code: 'instants', values: {} } as const] : []),
  ];
}

function counted(code: ImportNoteCode, count: number): readonly ImportNote[] {
  return count > 0 ? [{ code, values: { count } }] : [];
}

/** `table.skipped` grows by the rows that are left out here. */
export function toImportedColumns(
  table: RawTable,
  kind: SetKind,
  mapping: Mapping,
  order: DateOrder | null,
  geography: ImportGeography,
  listed: number,
): ImportedColumnsMade {
  const bad = new Uint8Array(table.rows);
  const remarks = createNotes(remarkReasons, listed);
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
  const days = findDays(table, kind, mapping, order, faults);
  const places = findPlaces(table, mapping, faults);
  const [low, best, high] = (['low', 'best', 'high'] as const).map((role) =>
    figuresOf(table, mapping.columns[role], faults),
  );
  if (low && best && high) checkFigures(table, [low, best, high], mapping.columns.best, faults);
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
  const floats = (from: Float32Array | undefined): Float32Array =>
    gatherFloats(from ?? new Float32Array(0), rowOrder, new Float32Array(rows));
  const notes: ImportNote[] = [
    ...(byPosition ? [{ code: 'governorateByPosition', values: {} } as const] : []),
    ...(places.decimalComma ? [{ code: 'decimalComma', values: {} } as const] : []),
    ...(mapping.columns.precision === null
      ? [{ code: 'assumedPrecision', values: { precision: mapping.assumedPrecision } } as const]
      : []),
    ...counted('perhapsSwapped', looksSwapped(longitude, latitude)),
    ...counted('undatedRows', undatedRows),
    ...counted('unplacedRows', countWhere(longitude, Number.isNaN)),
    ...counted(
      'representativePoints',
      table.shapes
        ? countWhere(gatherWholes(table.shapes.code, rowOrder, new Uint8Array(rows)), (code) => code === 2)
        : 0,
    ),
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
    country: coded('country'),
    governorate: byPosition ? governoratesOf(longitude, latitude, geography.governorates) : coded('governorate'),
    low: floats(low),
    best: floats(best),
    high: floats(high),
    borderKm: borderDistances(longitude, latitude, geography.border),
    row: gatherWholes(table.row, rowOrder, new Uint32Array(rows)),
    file,
  };
  return { set, remarks, notes };
}
