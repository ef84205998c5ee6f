/**
 * The one door for the reader’s own data, in two steps: `readFile` turns bytes into the file’s own columns, `settleFile` understands them. Between the two
 * the page may have to ask what a column says; the file is not read again for that. Failures are values.
 */
import type { ImportedSummary } from '../domain/imported/importedSet.ts';
import { findDateOrder } from './columns/dateOrder.ts';
import { guessMapping, isUsable } from './columns/guessMapping.ts';
import { type Mapping, recognise, type SetKind } from './columns/mapping.ts';
import { type ImportGeography, toImportedColumns } from './columns/toImportedColumns.ts';
import { createMeter } from './meter.ts';
import type { ImportOutcome, ImportProgress, ImportQuestion, ReadOptions, SettleOptions } from './importOutcome.ts';
import { FormatFault } from '../formats/formatFault.ts';
import type { ByteSource } from '../formats/byteSource.ts';
import { ImportCancelled, ImportStop } from './importStop.ts';
import type { ImportLimits } from './limits.ts';
import { readTable, type TableRead } from './readTable.ts';
import type { ImportReport, RowNotes } from './report.ts';
import { textAt } from './table/rawColumn.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Up to here a file is handed to the platform whole: it digests beside the reading, and several times faster. */
const wholeBytes = 2 ** 30;

async function digestWhole(source: ByteSource): Promise<Uint8Array | null> {
  // A page from a disk has no platform digest.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle || source.size > wholeBytes) return null;
  try {
    return new Uint8Array(
      await subtle.digest('SHA-256', (await source.slice(0, source.size)) as Uint8Array<ArrayBuffer>),
    );
  } catch {
    // Too little memory, or a file that cannot be read any more; reading it piece by piece tells which.
    return null;
  }
}

async function digestInPieces(source: ByteSource, signal: AbortSignal): Promise<Uint8Array> {
  const digest = sha256.create();
  for await (const chunk of source.open()) {
    if (signal.aborted) throw new ImportCancelled();
    digest.update(chunk);
  }
  return digest.digest();
}

/** May be started beside the reading of the same source. */
export async function digestOf(source: ByteSource, signal: AbortSignal): Promise<string> {
  return bytesToHex((await digestWhole(source)) ?? (await digestInPieces(source, signal)));
}

export interface FileRead extends TableRead {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ReadHooks {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

type Ended = Extract<ImportOutcome, { kind: 'choose' | 'failed' | 'cancelled' }>;

/** The one place where what was thrown inside becomes a value. */
function endOf(error: unknown): Ended {
  if (error instanceof ImportStop || error instanceof FormatFault) return { kind: 'failed', failure: error.failure };
  if (error instanceof ImportCancelled) return { kind: 'cancelled' };
  // A file that changed or went away while it was read.
  if (error instanceof DOMException)
    return { kind: 'failed', failure: { code: 'unreadable', values: { message: error.name } } };
  throw error;
}

export async function readFile(
  source: ByteSource,
  options: ReadOptions,
  limits: ImportLimits,
  hooks: ReadHooks = {},
): Promise<FileRead | Ended> {
  const meter = createMeter(source, hooks);
  const over = new AbortController();
  const digest = digestOf(source, hooks.signal ? AbortSignal.any([hooks.signal, over.signal]) : over.signal);
  // Where the reading fails nobody waits for the digest any more.
  digest.catch(() => undefined);
  try {
    const read = await readTable(meter.source, { limits, options, onRows: meter.onRows });
    if (read.kind === 'choose') return read;
    return { ...read, file: source.name, bytes: source.size, sha256: await digest };
  } catch (error) {
    return endOf(error);
  } finally {
    over.abort();
  }
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

interface Understood {
  readonly kind: SetKind;
  readonly mapping: Mapping;
  readonly sure: boolean;
}

function understand({ setKind, table }: TableRead, { mapping, acceptGuess, review }: SettleOptions): Understood {
  const names = table.columns.map(({ name }) => name);
  const known = recognise(names);
  if (mapping) return { kind: known?.kind ?? setKind, mapping, sure: true };
  if (known) return { ...known, sure: review !== true };
  const guess = guessMapping(names);
  return {
    kind: setKind,
    mapping: guess,
    sure: acceptGuess === true && review !== true && isUsable(guess, table.shapes !== null),
  };
}

/** May be called again with other options; the file’s columns are not changed by it. */
export function settleFile(
  read: FileRead,
  options: SettleOptions,
  geography: ImportGeography,
  limits: ImportLimits,
): ImportOutcome {
  const { table } = read;
  const { kind, mapping, sure } = understand(read, options);
  const dated = (['earliest', 'latest', 'reported'] as const).flatMap(
    (role) => table.columns[mapping.columns[role] ?? -1] ?? [],
  );
  const found = findDateOrder(dated);
  const told = options.dateOrder ?? mapping.dateOrder;
  const decided = found.evidence === 'dayFirst' || found.evidence === 'monthFirst' ? found.evidence : null;
  const asksOrder = told === null && (found.evidence === 'undecided' || found.evidence === 'contradictory');
  if (table.rows > 0 && (!sure || asksOrder)) {
    const question: ImportQuestion = {
      kind,
      columns: table.columns.map(({ name }) => name),
      preview: previewOf(read),
      rows: table.rows,
      guess: mapping,
      mappingSure: sure,
      dateOrder: asksOrder ? found : null,
    };
    return { kind: 'asks', question };
  }
  const order = told ?? decided;
  const skipped = table.skipped.copy();
  const made = toImportedColumns({ ...table, skipped }, kind, mapping, order, geography, limits.listedRows);
  const report: ImportReport = {
    rowsRead: made.set.rows + skipped.total(),
    rowsTaken: made.set.rows,
    skipped: skipped.finish(),
    remarks: made.remarks.finish(),
    columns: table.columns.map(({ name }) => name),
    notes: [
      ...read.notes,
      ...table.notes,
      ...(order === null ? [] : [{ code: 'dateOrder', values: { order, sample: found.sample } } as const]),
      ...made.notes,
    ],
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

/** Both steps at once, for callers that need not ask. */
export async function importFile(
  source: ByteSource,
  options: ReadOptions & SettleOptions,
  geography: ImportGeography,
  limits: ImportLimits,
  hooks: ReadHooks = {},
): Promise<ImportOutcome> {
  const read = await readFile(source, options, limits, hooks);
  return read.kind === 'table' ? settleFile(read, options, geography, limits) : read;
}
