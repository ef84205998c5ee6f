/** From the file’s own columns to a set, or to the question that has to be answered first. */
import type { ImportedSummary } from '../../domain/imported/importedSet.ts';
import { describeShape } from '../columns/tableShape.ts';
import { toImportedColumns, type ImportGeography } from '../columns/toImportedColumns.ts';
import type { ImportOutcome, ImportQuestion, SettleOptions } from '../importOutcome.ts';
import type { ImportLimits } from '../limits.ts';
import { isWgs84, loadProjections } from '../places/projections.ts';
import type { FileRead, TableRead } from '../tableRead.ts';
import type { ImportNote, ImportReport, RowNotes } from '../report.ts';
import { textAt } from '../table/rawColumn.ts';
import { openQuestions, previewRows } from './previewRows.ts';
import { decide, likelyPlace, understand, type Decided, type Understood } from './understand.ts';

/** Loads what the mapping needs before `settleFile`: projections, where coordinates are no degrees. */
export async function prepareSettle(read: TableRead, options: SettleOptions): Promise<void> {
  const { mapping } = understand(read, options);
  const system = mapping.system ?? null;
  const position = read.table.columns[mapping.columns.position ?? -1];
  const first = Array.from({ length: Math.min(50, read.table.rows) }, (_, row) =>
    position ? textAt(position, row) : '',
  );
  const projected = first.some((text) => /^\s*SRID=(?!4326)|\d{5,8}(?:\.\d+)?\D+\d{5,8}/i.test(text));
  if (mapping.columns.zone !== null || projected || (system !== null && !isWgs84(system))) await loadProjections();
}

function previewOf({ table }: TableRead): readonly (readonly string[])[] {
  return Array.from({ length: Math.min(20, table.rows) }, (_, row) =>
    table.columns.map((column) => textAt(column, row).slice(0, 200)),
  );
}

function countsOf<Reason extends string>({ reasons, counts }: RowNotes<Reason>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    reasons.flatMap((reason, code) => ((counts[code] ?? 0) > 0 ? [[reason, counts[code] ?? 0]] : [])),
  );
}

function questionOf(read: FileRead, understood: Understood, decided: Decided, limits: ImportLimits): ImportQuestion {
  const { table } = read;
  const { kind, mapping, sure } = understood;
  return {
    kind,
    columns: table.columns.map(({ name }) => name),
    preview: previewOf(read),
    rows: table.rows,
    guess: mapping,
    mappingSure: sure,
    ...openQuestions(decided),
    rowsAsRead: previewRows(table, understood, decided, limits),
    header: table.header ?? null,
    encoding: read.encoding,
    notes: [...describeShape(table, mapping), ...read.notes, ...table.notes],
    hasShapes: table.shapes !== null,
    sha256: read.sha256,
  };
}

/** What was decided about the whole file, the gravest first. */
function notesOf(
  read: FileRead,
  { mapping }: Understood,
  decided: Decided,
  made: readonly ImportNote[],
): readonly ImportNote[] {
  const { order } = decided.ways.dates;
  const nothing = made.filter(({ code }) => code === 'nothingDrawn');
  return [
    ...nothing.map(({ code, values }) => ({ code, values: { ...values, column: likelyPlace(read.table) || 'none' } })),
    ...describeShape(read.table, mapping),
    ...read.notes,
    ...read.table.notes,
    ...(order === null || decided.dateOrder.evidence === 'none'
      ? []
      : [{ code: 'dateOrder', values: { order, sample: decided.dateOrder.sample } } as const]),
    ...(decided.converted === null
      ? []
      : [{ code: 'calendarConverted', values: { calendar: decided.converted } } as const]),
    ...((mapping.system ?? null) === null
      ? []
      : [{ code: 'projectedFrom', values: { name: (mapping.system ?? '').slice(0, 80) } } as const]),
    ...made.filter(({ code }) => code !== 'nothingDrawn'),
  ];
}

/** May be called again with other options; the file’s columns are not changed by it. `prepareSettle` comes first. */
export function settleFile(
  read: FileRead,
  options: SettleOptions,
  geography: ImportGeography,
  limits: ImportLimits,
): ImportOutcome {
  const { table } = read;
  const understood = understand(read, options);
  const { kind, mapping } = understood;
  const decided = decide(table, understood, options);
  if (table.rows > 0 && decided.blocking)
    return { kind: 'asks', question: questionOf(read, understood, decided, limits) };
  const skipped = table.skipped.copy();
  const made = toImportedColumns({ ...table, skipped }, kind, mapping, decided.ways, geography, limits);
  const report: ImportReport = {
    rowsRead: made.set.rows + skipped.total(),
    rowsTaken: made.set.rows,
    skipped: skipped.finish(),
    remarks: made.remarks.finish(),
    columns: table.columns.map(({ name }) => name),
    notes: notesOf(read, understood, decided, made.notes),
  };
  if (options.strict === true && report.skipped.total > 0) return { kind: 'refused', report };
  if (made.set.rows === 0) return { kind: 'nothing', report };
  const summary: ImportedSummary = {
    rowsRead: report.rowsRead,
    rowsTaken: report.rowsTaken,
    skipped: countsOf(report.skipped),
    remarks: countsOf(report.remarks),
  };
  return {
    kind: 'done',
    report,
    set: {
      id: options.id,
      name: options.name,
      file: read.file,
      kind,
      importedAt: options.importedAt,
      sha256: read.sha256,
      bytes: read.bytes,
      style: { colour: options.colour, hidden: false, order: options.order },
      summary,
      columns: made.set,
      meanings: Object.fromEntries(
        Object.entries(mapping.columns).flatMap(([role, number]) => (number === null ? [] : [[role, number]])),
      ),
    },
  };
}
